/** Tests of how a device is kept connected, in a time of their own. They may import what the link may, and no bus. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.link;
