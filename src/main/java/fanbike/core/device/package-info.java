/**
 * What a Bluetooth device is to a rider: its address, what it says of itself on the air, whether it can give cadence, and
 * whether it is the bike that is being pedalled.
 *
 * <p>Names, numbers and bytes come from outside and are hostile: nothing here throws on any of them. May import the
 * model, GATT and cadence; must never know how devices are found or connected.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.device;
