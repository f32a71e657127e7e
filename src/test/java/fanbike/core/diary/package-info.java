/** Checks that a diary has the report's figures, and the wall clock's moments. */
@org.jspecify.annotations.NullMarked
package fanbike.core.diary;
