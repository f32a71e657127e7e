/** Remembered devices: what is written is read back, and what is bad is refused with all that is wrong. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.device;
