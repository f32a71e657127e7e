/** The course of a ride adds up to its score. */
@org.jspecify.annotations.NullMarked
package fanbike.core.course;
