/**
 * How a device is connected, read, and connected again, as a machine that is told what is seen and answers what to do. It
 * has no clock, no thread and no bus: each {@link fanbike.adapter.bluez.link.LinkMachine#step} gets the time, a
 * {@link fanbike.adapter.bluez.link.Sight} of the device, and the end of a call, if one has ended.
 *
 * <p>Steps are made from what is the case, not from what has changed: a signal that is missed, comes twice or comes late
 * does no harm, because the next look sees the same. That is what makes it survive a daemon that dies and a bus that is cut.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.bluez.link;
