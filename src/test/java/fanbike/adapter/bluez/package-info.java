/** Tests of the way to BlueZ as the application goes it. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez;
