/** Keeps what is known of the devices that were paired, in one file of the user's. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.device;
