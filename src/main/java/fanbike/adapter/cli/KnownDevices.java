package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.app.port.bluetooth.RememberedDevices;
import fanbike.core.device.DeviceAddress;
import fanbike.core.report.PrintableText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The remembered devices, found by what a person calls them.
 *
 * @param all by nickname
 */
record KnownDevices(List<RememberedDevice> all) {

    private static final int LONGEST_NAME = 40;

    /** What is remembered now. */
    static KnownDevices of(RememberedDevices devices) throws InvalidFileException {
        return new KnownDevices(devices.list());
    }

    /** Those that give cadence. */
    List<RememberedDevice> bikes() {
        return all.stream().filter(device -> device.kind() != Kind.STRAP).toList();
    }

    /** Those that give the heart rate alone. */
    List<RememberedDevice> straps() {
        return all.stream().filter(device -> device.kind() == Kind.STRAP).toList();
    }

    /** The one of this address or nickname. Not by name: identical bikes have the same. */
    Optional<RememberedDevice> find(String text) {
        Optional<DeviceAddress> address = DeviceAddress.find(text);
        return all.stream()
                .filter(device -> address.filter(device.address()::equals).isPresent()
                        || device.nickname().equalsIgnoreCase(text))
                .findFirst();
    }

    /**
     * The one of this address, nickname, or name that no other has.
     *
     * @throws UsageException when there is none, or several have the name; says which there are
     */
    RememberedDevice meant(String text) throws UsageException {
        Optional<RememberedDevice> found = find(text);
        if (found.isPresent()) {
            return found.get();
        }
        List<RememberedDevice> named =
                all.stream().filter(device -> device.name().equals(text)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        if (named.isEmpty()) {
            Addresses.refuseMistyped(text);
        }
        throw new UsageException(
                named.isEmpty()
                        ? unknown(text)
                        : named.size() + " devices are named \"" + shown(text)
                                + "\"; say which by nickname or address: " + listed(named) + ".");
    }

    private String unknown(String text) {
        return "No device \"" + shown(text) + "\" is remembered; "
                + (all.isEmpty() ? "fanbike pair remembers one." : "these are: " + listed(all) + ".");
    }

    /** Devices in a sentence. */
    static String listed(List<RememberedDevice> devices) {
        return devices.stream().map(KnownDevices::label).collect(Collectors.joining(", "));
    }

    /** A device in a sentence: {@code gym (C0:FF:EE:00:00:01)}. */
    static String label(RememberedDevice device) {
        return shown(device.nickname()) + " (" + device.address() + ")";
    }

    /** What a kind of device is called. */
    static String words(Kind kind) {
        return switch (kind) {
            case FTMS -> "fitness machine";
            case CSC -> "cadence sensor";
            case CSC_WHEEL -> "wheel sensor";
            case CPS -> "power meter";
            case STRAP -> "heart rate strap";
        };
    }

    /** A name as it may be printed. */
    static String shown(String name) {
        return PrintableText.of(name, LONGEST_NAME);
    }
}
