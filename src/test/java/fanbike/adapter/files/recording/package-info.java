/** Checks that what enters a ride is written down, and that it is read back as it was, whatever happened meanwhile. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.recording;
