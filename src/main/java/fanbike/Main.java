package fanbike;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.adapter.cli.FanbikeCommand;
import fanbike.adapter.cli.Outside;
import fanbike.adapter.cli.Retrospect;
import fanbike.adapter.cli.Version;
import fanbike.adapter.files.NewPrivateFiles;
import fanbike.adapter.files.archive.OwnFiles;
import fanbike.adapter.files.config.ConfigReader;
import fanbike.adapter.files.device.DeviceFile;
import fanbike.adapter.files.evidence.EvidenceFiles;
import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.report.ReportFiles;
import fanbike.adapter.files.rider.RiderFile;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.adapter.files.workout.WorkoutDocuments;
import fanbike.adapter.history.SqliteHistories;
import fanbike.adapter.html.HtmlReports;
import fanbike.adapter.html.HtmlTrends;
import fanbike.adapter.sim.SimulatedRides;
import fanbike.adapter.sound.MachineSound;
import fanbike.adapter.tui.ErrorLines;
import fanbike.adapter.tui.InterruptKey;
import fanbike.adapter.tui.Keyboard;
import fanbike.adapter.tui.PlainScreen;
import fanbike.adapter.tui.StreamWidth;
import fanbike.adapter.tui.full.Look;
import fanbike.adapter.web.WebPages;
import fanbike.app.SystemClock;
import fanbike.core.trend.Sparkline;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;

/** Makes one of each adapter and runs one command line. */
public final class Main {

    private static final int OUTPUT_LOST = 2;

    private Main() {}

    /**
     * Runs one command line, and ends with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Places places = Places.of(System.getenv(), userHome());
        System.setProperty("fanbike.log", places.log().toString());
        var written = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream err = ErrorLines.on(new FileOutputStream(FileDescriptor.err));
        int status = FanbikeCommand.run(outside(places, utf8(written), err), arguments);
        System.exit(written.isAllWritten(err) ? status : OUTPUT_LOST);
    }

    /** As the shell's {@code ~}; Java would ask the password file instead. */
    private static Path userHome() {
        Path home = Path.of(System.getenv().getOrDefault("HOME", ""));
        return home.isAbsolute() ? home : Path.of(System.getProperty("user.home"));
    }

    private static Outside outside(Places places, PrintStream out, PrintStream err) {
        var sound = new MachineSound(System.getenv().getOrDefault("PATH", ""));
        var reports = new ReportFiles(
                Version.number(),
                ZoneId.systemDefault(),
                new HtmlReports(Version.number(), ZoneId.systemDefault())::page);
        Look look = Look.of(System.getenv(), System.getenv().getOrDefault("TERM", ""));
        return new Outside(
                out,
                err,
                InstantSource.system(),
                SystemClock::new,
                new ConfigReader(places.config())::read,
                new ProtocolFolder(places.config().resolve("protocols")),
                new WorkoutDocuments(),
                new RecordingFile(),
                new SessionFolders(places.data().resolve("sessions")),
                reports,
                new EvidenceFiles(reports),
                new OwnFiles(places.config(), places.data()),
                new NewPrivateFiles(),
                new SimulatedRides(),
                new BluezAccess(),
                new DeviceFile(places.config().resolve("devices.json")),
                Keyboard::open,
                PlainScreen::new,
                sound,
                sound,
                new WebPages(look.isUnicode()),
                new RiderFile(places.data().resolve("rider.json")),
                retrospect(places, look),
                InterruptKey::listen);
    }

    private static Retrospect retrospect(Places places, Look look) {
        return new Retrospect(
                new SqliteHistories(places.data()),
                ZoneId.systemDefault(),
                look.isUnicode() ? Sparkline.BLOCKS : Sparkline.ASCII,
                StreamWidth::out,
                StreamWidth::err,
                HtmlTrends::page);
    }

    /** Reports are the same bytes whatever the locale says. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
