package fanbike.adapter.bluez.doctor;

/**
 * A switch of the kernel that keeps radios silent (Documentation/driver-api/rfkill.rst).
 *
 * @param name of the radio, {@code hci0}
 * @param soft whether it is blocked by software
 * @param hard whether it is blocked by a switch or a key
 */
record RadioSwitch(String name, boolean soft, boolean hard) {}
