/** Tests of the package of the same name; may import the core and the fixtures, never an adapter. */
@org.jspecify.annotations.NullMarked
package fanbike.core.history;
