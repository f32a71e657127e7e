/** Every fault there is, judged; and a machine's files, read. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.doctor;
