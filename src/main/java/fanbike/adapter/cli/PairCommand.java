package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.pairing.DeviceChoice;
import fanbike.app.pairing.Nicknames;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike pair}: getting to know a bike, or a strap. */
@Command(
        description = "Connects a bike or a strap, shows what it sends, and remembers it.",
        footer = {
            "",
            "Examples:",
            "  fanbike pair",
            "  fanbike pair C0:FF:EE:00:00:01 --as garage",
            "  fanbike pair --pedal --as mine",
            "  fanbike pair \"Polar H10 1234\" --as strap"
        })
final class PairCommand implements Callable<Integer> {

    /** As of a program that Ctrl-C ended, which is one way of giving up. */
    static final int GIVEN_UP = 130;

    private final Outside outside;

    @Parameters(
            paramLabel = "BIKE",
            arity = "0..1",
            description = "Its address, its name or its nickname; without one, it is chosen from a list.")
    private Optional<String> bike = Optional.empty();

    @Option(names = "--as", paramLabel = "NICKNAME", description = "What to call it; else something like its name.")
    private Optional<String> nickname = Optional.empty();

    @Option(
            names = "--calibrate",
            description =
                    "Learn how a wheel turns with the cranks, by twenty strokes, where that is all the bike tells.")
    private boolean calibrate;

    @Option(
            names = "--pedal",
            description =
                    "Find the bike that you are on among several: you are told to pedal, to stop, and to pedal again. With"
                            + " every Bluetooth adapter that is on, unless some are named.")
    private boolean pedal;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = SearchLength.DEFAULT_SECONDS,
            description = "For how long to look for it, 1 to 600; ${DEFAULT-VALUE} where it is not said.")
    private int seconds;

    @Mixin
    private final BluetoothOptions options = new BluetoothOptions();

    PairCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call()
            throws BluetoothException, InvalidFileException, UsageException, IOException, InterruptedException {
        var order = new PairingDesk.Order(bike, nickname, calibrate, pedal, SearchLength.nanos(seconds));
        if (nickname.isPresent()) {
            Nicknames.check(nickname.get());
        }
        if (pedal && bike.isPresent()) {
            throw new UsageException("--pedal finds the bike by itself; leave " + bike.get() + " out, or --pedal.");
        }
        if (bike.isPresent()
                && DeviceChoice.address(bike.get(), outside.devices().list()).isEmpty()) {
            Addresses.refuseMistyped(bike.get());
        }
        Optional<Terminal> terminal = outside.terminal().get();
        try {
            refuseWithoutTerminal(terminal);
            outside.devices().checkWritable();
            try (Bluetooth bluetooth = pedal ? options.openAll(outside) : options.open(outside)) {
                return new PairingDesk(outside, bluetooth, terminal, order).pair() ? 0 : GIVEN_UP;
            }
        } finally {
            terminal.ifPresent(Terminal::close);
        }
    }

    private void refuseWithoutTerminal(Optional<Terminal> terminal) throws UsageException {
        if (terminal.isPresent()) {
            return;
        }
        if (calibrate) {
            throw new UsageException("--calibrate needs a terminal, for the key that is pressed after twenty strokes.");
        }
        if (bike.isEmpty() && !pedal) {
            throw new UsageException(
                    "There is no terminal to choose in. Name the bike, as fanbike scan shows it: fanbike"
                            + " pair ADDRESS. Or add --pedal.");
        }
    }
}
