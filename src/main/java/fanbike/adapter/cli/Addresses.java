package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.core.device.DeviceAddress;

/** Addresses as people type them. */
final class Addresses {

    private Addresses() {}

    /**
     * Refuses what was meant to be an address, rather than to look for a device of that name.
     *
     * @param text that is nobody's nickname
     */
    static void refuseMistyped(String text) throws UsageException {
        if (DeviceAddress.isMistyped(text)) {
            throw new UsageException("\"" + KnownDevices.shown(text)
                    + "\" is not an address: one has six pairs of hexadecimal digits, such as C0:FF:EE:00:00:01.");
        }
    }
}
