package fanbike.adapter.cli;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.adapter.files.NewPrivateFiles;
import fanbike.adapter.files.archive.OwnFiles;
import fanbike.adapter.files.config.ConfigReader;
import fanbike.adapter.files.device.DeviceFile;
import fanbike.adapter.files.evidence.EvidenceFiles;
import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.adapter.files.workout.WorkoutDocuments;
import fanbike.adapter.history.SqliteHistories;
import fanbike.adapter.sim.SimulatedRides;
import fanbike.adapter.tui.PlainScreen;
import fanbike.app.SystemClock;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.app.port.Terminal;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import fanbike.core.trend.Sparkline;
import fanbike.fakes.FakeLoudspeakers;
import fanbike.fakes.FakePages;
import fanbike.fakes.FakeRiderMemory;
import fanbike.fakes.FakeSoundCheck;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** What a person sees of the program. */
final class Shell {

    /** When every ride begins. */
    static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

    private final Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<Terminal> terminal = Optional.empty();
    private BluetoothAccess bluetooth = new BluezAccess();
    private LongFunction<MonotonicClock> clocks = SystemClock::new;
    private Consumer<Runnable> interrupt = pressed -> {};
    private OptionalInt outWidth = OptionalInt.empty();
    private final FakeLoudspeakers loudspeakers = new FakeLoudspeakers();
    private final FakeSoundCheck soundCheck = new FakeSoundCheck();
    private final FakePages pages = new FakePages();
    private final FakeRiderMemory memory = new FakeRiderMemory();

    Shell(Path home) {
        this.home = home;
    }

    /** With a person before it from now on. */
    Shell with(Terminal person) {
        terminal = Optional.of(person);
        return this;
    }

    /** With this Bluetooth from now on. */
    Shell with(BluetoothAccess other) {
        bluetooth = other;
        return this;
    }

    /** With these clocks for what is live from now on. */
    Shell with(LongFunction<MonotonicClock> others) {
        clocks = others;
        return this;
    }

    /** With results on a terminal of so many columns from now on. */
    Shell withWidth(int columns) {
        outWidth = OptionalInt.of(columns);
        return this;
    }

    /** With this Ctrl-C from now on. */
    Shell interruptedBy(Consumer<Runnable> other) {
        interrupt = other;
        return this;
    }

    /** Runs a command line; what was printed before is forgotten. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return FanbikeCommand.run(outside(), arguments);
    }

    private Outside outside() {
        return new Outside(
                print(out),
                print(err),
                InstantSource.fixed(NOW),
                clocks,
                new ConfigReader(home)::read,
                new ProtocolFolder(home.resolve("protocols")),
                new WorkoutDocuments(),
                new RecordingFile(),
                store(),
                Reports.FILES,
                new EvidenceFiles(Reports.FILES),
                new OwnFiles(home, home),
                new NewPrivateFiles(),
                new SimulatedRides(),
                bluetooth,
                new DeviceFile(home.resolve("devices.json")),
                () -> terminal,
                PlainScreen::new,
                loudspeakers,
                soundCheck,
                pages,
                memory,
                new Retrospect(
                        new SqliteHistories(home),
                        ZoneOffset.UTC,
                        Sparkline.BLOCKS,
                        () -> outWidth,
                        OptionalInt::empty,
                        report -> "<p>a page</p>"),
                interrupt);
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    /** The loudspeakers that were opened. */
    FakeLoudspeakers loudspeakers() {
        return loudspeakers;
    }

    /** What can be heard. */
    FakeSoundCheck soundCheck() {
        return soundCheck;
    }

    /** What the rider was shown before. */
    FakeRiderMemory memory() {
        return memory;
    }

    /** The pages that were opened. */
    FakePages pages() {
        return pages;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    SessionStore store() {
        return new SessionFolders(home.resolve("sessions"));
    }

    List<StoredSession> sessions() throws IOException {
        return store().list();
    }

    /** A session of a simulated ride that the program left in its middle; only its first inputs are kept. */
    StoredSession unfinished(String id, int inputs) throws IOException {
        SessionHeader header = Headers.of(id, new SimulatedRides().describe("ftms"), "");
        try (Recorder recorder = store().create(header)) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            for (int second = 1; second < inputs; second++) {
                recorder.record(Notifications.cadence(Moment.nanos(second), 40));
            }
        }
        return sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
