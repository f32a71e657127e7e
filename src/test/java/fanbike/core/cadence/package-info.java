/**
 * Tests of how notifications become readings, with captured sequences, hand-made ones and random ones.
 *
 * <p>Mostly through {@link fanbike.core.cadence.CadenceStream}, as the ride uses it; the clock is a number in the test.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.cadence;
