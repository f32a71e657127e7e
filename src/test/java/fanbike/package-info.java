/** Tests of the whole: how its parts may depend on each other. */
@org.jspecify.annotations.NullMarked
package fanbike;
