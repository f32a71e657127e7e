/** Tests of the FIT format: what is written is what is read, and bytes from outside do no harm. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.fit;
