package fanbike.adapter.cli;

import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.GattService;
import fanbike.core.report.PrintableText;
import java.util.List;
import java.util.stream.Stream;

/**
 * A device that was heard, as texts that are safe to show.
 *
 * @param name what it calls itself
 * @param address whose
 * @param signal in dBm, or a question mark
 * @param cadence whether it gives cadence, and why
 * @param nickname what the rider calls it; may be empty
 * @param services in words
 */
record DeviceRow(String name, String address, String signal, String cadence, String nickname, String services) {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_SERVICES = 200;

    static DeviceRow of(HeardDevice device, List<RememberedDevice> remembered) {
        String nickname = remembered.stream()
                .filter(known -> known.address().equals(device.address()))
                .map(RememberedDevice::nickname)
                .findFirst()
                .orElse("");
        var rssi = device.said().rssiDbm();
        return new DeviceRow(
                name(device),
                device.address().text(),
                rssi.isPresent() ? Integer.toString(rssi.getAsInt()) : "?",
                device.recognised().cadence().words(),
                PrintableText.of(nickname, LONGEST_NAME),
                PrintableText.of(
                        String.join(", ", GattService.words(device.said().services())), LONGEST_SERVICES));
    }

    static String name(HeardDevice device) {
        String name = PrintableText.of(device.said().name(), LONGEST_NAME);
        return name.isBlank() ? "(no name)" : name;
    }

    /** In the order of columns, the one that may be cut last. */
    List<String> cells() {
        return Stream.of(name, address, signal, cadence, nickname, services).toList();
    }

    /** On one line, for lists. */
    String line() {
        String signalled = signal.equals("?") ? "" : ", " + signal + " dBm";
        String known = nickname.isEmpty() ? "" : " [" + nickname + "]";
        return name + known + "  " + address + signalled + ", cadence: " + cadence;
    }
}
