/** Tests of reading JSON with problems. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files;
