package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for riding a real bike. */
final class BikeOptions {

    @Option(
            names = "--bike",
            paramLabel = "BIKE",
            description =
                    "A remembered bike by its nickname or address (fanbike bikes lists them); the only one, or the"
                            + " nearest, where left out.")
    private Optional<String> bike = Optional.empty();

    @Option(names = "--strap", paramLabel = "NICKNAME", description = "Which remembered strap gives the heart rate.")
    private Optional<String> strap = Optional.empty();

    @Option(names = "--no-strap", description = "Leave the remembered strap alone.")
    private boolean noStrap;

    @Option(
            names = "--show-target",
            description = "Show each target on the bike's own console too, if it can (the setting bike.showTarget).")
    private boolean showTarget;

    /** Whether a bike was chosen. */
    boolean isBikeChosen() {
        return bike.isPresent();
    }

    /** Whether the bike's console is to show targets, whatever the settings say. */
    boolean showsTarget() {
        return showTarget;
    }

    /** Says so where one of these was given for a simulated bike. */
    void refuseForSimulation() throws UsageException {
        if (bike.isPresent() || strap.isPresent() || noStrap || showTarget) {
            throw new UsageException(
                    "--bike, --strap, --no-strap and --show-target go with a real bike: leave them out,"
                            + " or leave --simulate out.");
        }
    }

    /**
     * The bike that was chosen.
     *
     * @throws UsageException when there is no such bike
     */
    Optional<RememberedDevice> bike(KnownDevices known) throws UsageException {
        return bike.isEmpty() ? Optional.empty() : Optional.of(called(bike.get(), known.bikes(), "bike", known.all()));
    }

    /**
     * The strap that is worn: the chosen one, or the only one.
     *
     * @param err is told where there are several and none is taken
     * @throws UsageException when there is no such strap
     */
    Optional<RememberedDevice> strap(KnownDevices known, PrintStream err) throws UsageException {
        List<RememberedDevice> straps = known.straps();
        Optional<RememberedDevice> named = namedStrap(known);
        if (named.isPresent()) {
            return named;
        }
        if (noStrap || straps.isEmpty()) {
            return Optional.empty();
        }
        if (straps.size() > 1) {
            err.println("Several straps are remembered; --strap chooses one: " + KnownDevices.listed(straps) + ".");
            return Optional.empty();
        }
        return Optional.of(straps.get(0));
    }

    /**
     * The strap that was chosen.
     *
     * @throws UsageException when there is no such strap
     */
    Optional<RememberedDevice> namedStrap(KnownDevices known) throws UsageException {
        return strap.isEmpty()
                ? Optional.empty()
                : Optional.of(called(strap.get(), known.straps(), "strap", known.all()));
    }

    private static RememberedDevice called(
            String text, List<RememberedDevice> devices, String what, List<RememberedDevice> all)
            throws UsageException {
        Optional<RememberedDevice> found = new KnownDevices(all).find(text);
        if (found.filter(devices::contains).isPresent()) {
            return found.get();
        }
        if (found.isPresent()) {
            throw new UsageException(whatItIs(found.get()) + " " + others(devices, what));
        }
        Addresses.refuseMistyped(text);
        throw new UsageException("There is no remembered " + what + " with the nickname or address \""
                + KnownDevices.shown(text) + "\". " + others(devices, what));
    }

    private static String whatItIs(RememberedDevice device) {
        return device.kind() == Kind.STRAP
                ? KnownDevices.label(device) + " is a heart rate strap and gives no cadence: name it with --strap."
                : KnownDevices.label(device) + " was paired as a bike (" + KnownDevices.words(device.kind())
                        + "), not as a heart rate strap: name it with --bike.";
    }

    private static String others(List<RememberedDevice> devices, String what) {
        return devices.isEmpty()
                ? "No " + what + " is remembered yet; fanbike pair remembers one."
                : "For --" + what + " there is: " + KnownDevices.listed(devices) + ".";
    }
}
