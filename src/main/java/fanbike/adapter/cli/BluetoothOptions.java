package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Which Bluetooth is used. */
final class BluetoothOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec command;

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

    /**
     * Says so where one of these was given for a ride without a bike. The environment may name a bus all the same: it was
     * not asked for this ride.
     */
    void refuseForSimulation() throws UsageException {
        ParseResult given = command.commandLine().getParseResult();
        if (given.hasMatchedOption("--adapter") || given.hasMatchedOption("--bus")) {
            throw new UsageException(
                    "--adapter and --bus go with a real bike: a simulated one uses no Bluetooth. Leave" + " them out.");
        }
    }

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
