/**
 * Checks speech as it stands in the contract.
 *
 * <p>May import the core and the fixtures.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.speech;
