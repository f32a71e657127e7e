package fanbike;

import fanbike.adapter.cli.FanbikeCommand;
import fanbike.adapter.cli.Outside;
import fanbike.adapter.files.config.ConfigReader;
import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.report.ReportFiles;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.adapter.sim.SimulatedRides;
import fanbike.adapter.tui.InterruptKey;
import fanbike.adapter.tui.Keyboard;
import fanbike.adapter.tui.PlainScreen;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/** Makes one of each adapter and runs one command line. */
public final class Main {

    private Main() {}

    /**
     * Runs one command line, and ends with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Places places = Places.of(System.getenv(), Path.of(System.getProperty("user.home")));
        System.setProperty("logback.configurationFile", "fanbike/config/logback.xml");
        System.setProperty("fanbike.log", places.log().toString());
        int status = FanbikeCommand.run(outside(places), arguments);
        System.exit(status);
    }

    private static Outside outside(Places places) {
        return new Outside(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                InstantSource.system(),
                new ConfigReader(places.config())::read,
                new ProtocolFolder(places.config().resolve("protocols")),
                new RecordingFile(),
                new SessionFolders(places.data().resolve("sessions")),
                new ReportFiles(),
                new SimulatedRides(),
                Keyboard::open,
                PlainScreen::new,
                InterruptKey::listen);
    }

    /** Reports are the same bytes whatever the locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
