package fanbike.adapter.cli;

import fanbike.app.PacedClock;
import fanbike.app.UsageException;
import fanbike.app.emulation.EmulatedDevice;
import fanbike.app.emulation.Emulation;
import fanbike.app.emulation.EmulationStage;
import fanbike.app.emulation.Orders;
import fanbike.app.emulation.ProtocolOrders;
import fanbike.app.emulation.SteadyOrders;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulation;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.model.StartPolicy;
import fanbike.core.report.Report;
import fanbike.core.report.TextReport;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike emulate}: be a bike. */
@Command(
        description = "Plays a Bluetooth bike with a simulated rider on it, for other programs to find and to ride.",
        footer = {
            "",
            "With a protocol the rider rides it each time a coach subscribes, and at its end it is told how he did.",
            "Two programs on one computer need an adapter each.",
            "",
            "Examples:",
            "  fanbike emulate --as ftms --rpm 60",
            "  fanbike emulate primer --as csc --rider beginner --adapter hci1 --once",
            "  fanbike emulate primer --as ftms,hr --format json"
        })
final class EmulateCommand implements Callable<Integer> {

    private final Outside outside;

    @Parameters(
            paramLabel = "PROTOCOL",
            arity = "0..1",
            description = "What the rider rides: an id or a file. Without one he pedals until Ctrl-C.")
    private Optional<String> protocol = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "ftms",
            description = "ftms (as a Rogue Echo Bike), csc, csc-wheel, cps, or hr, which goes with any: ftms,hr.")
    private List<String> kinds = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What it calls itself; at most 29 bytes.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--rpm", paramLabel = "RPM", description = "How fast to pedal without a protocol; 50, or 0 to 250.")
    private Optional<Integer> rpm = Optional.empty();

    @Mixin
    private final PrescriptionOptions prescribed = new PrescriptionOptions();

    @Option(names = "--rider", paramLabel = "RIDER", description = "steady, beginner, erratic or dropouts.")
    private Optional<String> rider = Optional.empty();

    @Mixin
    private final SeedOption seed = new SeedOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How the rides are told: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    @Option(names = "--once", description = "End after the first ride that is ridden to its end.")
    private boolean once;

    @Mixin
    private final BluetoothOptions options = new BluetoothOptions();

    EmulateCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws InvalidFileException, UsageException, BluetoothException, InterruptedException {
        EmulatedDevice device = EmulatedDevice.of(kinds, name);
        SessionHeader.Bike bike = outside.simulator()
                .describe(device.bike().orElse(outside.simulator().bikes().get(0)));
        String known =
                SimulationOptions.known("rider", rider, outside.simulator().riders(), "");
        var wanted = new Simulation(known, bike, seed.number(), device.hasStrap());
        var stage = new EmulationStage(
                outside.simulator(), wanted, orders(device, bike), events -> new PacedClock(events, 1, 0));
        EmulationTeller teller = teller();
        var emulation = new Emulation(device, stage, teller, once);
        outside.interrupt().accept(emulation::stop);
        try (Bluetooth bluetooth = options.open(outside);
                Peripheral air = bluetooth.play(device.profile(), emulation)) {
            teller.onTheAir(device.name(), air.address(), bluetooth.adapters().get(0));
            AtTheEnd.run(air::close, () -> emulation.run(air));
        }
        return 0;
    }

    /** A report for programs stands alone. */
    private EmulationTeller teller() {
        return switch (format) {
            case text -> teller(outside.out(), report -> outside.reports().text(report, TextReport.USUAL_WIDTH));
            case json -> teller(outside.err(), outside.reports()::json);
        };
    }

    private EmulationTeller teller(PrintStream words, Function<Report, String> written) {
        return new EmulationTeller(outside.out(), words, outside.err(), written);
    }

    private Supplier<Orders> orders(EmulatedDevice device, SessionHeader.Bike bike)
            throws InvalidFileException, UsageException {
        if (protocol.isEmpty()) {
            Cadence cadence = cadence();
            return () -> new SteadyOrders(cadence);
        }
        if (rpm.isPresent()) {
            throw new UsageException("--rpm goes without a protocol: the protocol says how fast to pedal.");
        }
        ProtocolFile file = outside.protocols().find(protocol.get());
        TrackRemark.say(outside.err(), file, prescribed.track());
        Policy policy = begunByPedalling(outside.settings().read().policy());
        Plan plan = prescribed.ofAnyTrack(file).plan(policy.scoring().band());
        return () -> new ProtocolOrders(plan, policy, bike.wheelRatio(), subject(file, device));
    }

    private Cadence cadence() throws UsageException {
        if (prescribed.areGiven()) {
            throw new UsageException("--track and --scale go with a protocol.");
        }
        if (once) {
            throw new UsageException("--once goes with a protocol: without one there is no end.");
        }
        int chosen = rpm.orElse(50);
        if (chosen < 0 || chosen > Cadence.MAX_RPM) {
            throw new UsageException("--rpm " + chosen + " is not possible; allowed: 0 to " + Cadence.MAX_RPM + ".");
        }
        return Cadence.ofRpm(chosen);
    }

    /** A simulated rider has no key to press. */
    private static Policy begunByPedalling(Policy policy) {
        StartPolicy start = policy.start();
        return policy.with(
                new StartPolicy(true, start.autoStartCadence(), start.autoStartHoldNanos(), start.countdownSeconds()));
    }

    private Report.Subject subject(ProtocolFile file, EmulatedDevice device) {
        return new Report.Subject(
                Optional.empty(),
                Optional.of(outside.wallClock().instant()),
                file.sha256(),
                Optional.of(new Report.Bike(device.name(), "", true)),
                "");
    }

    /** How a ride is told. */
    enum Format {
        text,
        json
    }
}
