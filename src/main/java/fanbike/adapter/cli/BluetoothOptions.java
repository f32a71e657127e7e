package fanbike.adapter.cli;

import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which Bluetooth is used. */
final class BluetoothOptions {

    @Option(
            names = "--bus",
            paramLabel = "ADDRESS",
            defaultValue = "${env:FANBIKE_BUS}",
            converter = BusAddress.class,
            description = "Another message bus than the system's, unix:path=... or tcp:host=...,port=...; also from the"
                    + " environment, FANBIKE_BUS.")
    private Optional<String> bus = Optional.empty();

    @Option(
            names = "--adapter",
            paramLabel = "NAME",
            converter = AdapterName.class,
            description = "Use this Bluetooth adapter, hci0; may be given several times.")
    private List<String> adapters = new ArrayList<>();

    /** Opens it. */
    Bluetooth open(Outside outside) throws BluetoothException {
        return outside.bluetooth().open(namedBus(), named());
    }

    /** Opens it with every adapter that is on, where none is named. */
    Bluetooth openAll(Outside outside) throws BluetoothException {
        return adapters.isEmpty() ? outside.bluetooth().openAll(namedBus()) : open(outside);
    }

    /** Finds out what is wrong with it. */
    List<Finding> examine(Outside outside) {
        return outside.bluetooth().examine(namedBus(), named());
    }

    private List<String> named() {
        return adapters.stream().distinct().toList();
    }

    private Optional<String> namedBus() {
        return bus.filter(address -> !address.isBlank());
    }
}
