/** Tests of the package of the same name; may import the contracts and fixtures. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.history;
