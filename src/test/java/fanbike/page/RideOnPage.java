package fanbike.page;

import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.adapter.web.WebPages;
import fanbike.app.Replay;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages.Reach;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SoundSettings;
import fanbike.core.coach.Update;
import fanbike.core.model.Plan;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.core.speech.Language;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.Reports;
import fanbike.fixtures.RideOnShow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A ride that is served as a page, and goes on by what a test says: the real core and the real server, without a bike. */
final class RideOnPage implements AutoCloseable {

    /** A bike as its owner should not have called it. */
    static final String HOSTILE_NAME = "<script>alert(1)</script>";

    private static final int ANY_PORT = 0;
    private static final double STEP_SECONDS = 0.25;

    private final SessionHeader header;
    private final RideOnShow ride;
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private RidePage page;
    private double at;

    private RideOnPage(String protocol) throws IOException, InvalidFileException {
        ProtocolFile file = new ProtocolFolder(Path.of("protocols")).find(protocol);
        String track = file.protocol().tracks().stream().findFirst().orElse("");
        Plan plan = Plan.of(file.protocol(), track, 100, Protocols.BAND);
        var bike = new SessionHeader.Bike(HOSTILE_NAME, "AA:BB:CC:DD:EE:FF", false, OptionalDouble.empty());
        header = new SessionHeader(
                "2026-01-31-10-00", Instant.parse("2026-01-31T10:00:00Z"), file, plan, Policies.standard(), bike, "");
        ride = new RideOnShow(plan, Policies.standard(), false);
        page = open(ANY_PORT);
    }

    /** One that nobody has begun. */
    static RideOnPage ready(String protocol) throws IOException, InvalidFileException {
        var ride = new RideOnPage(protocol);
        ride.pass(1);
        return ride;
    }

    /** One that was begun and counted down. */
    static RideOnPage begun(String protocol) throws IOException, InvalidFileException {
        RideOnPage ride = ready(protocol);
        ride.ask(Command.START);
        ride.pass(4);
        return ride;
    }

    private RidePage open(int port) throws IOException {
        var sound = new SoundSettings(true, 80, true, Language.ENGLISH);
        return new WebPages(true).open(ride.shown(), header, new Reach(false, port), sound, commands::add);
    }

    String address() {
        return page.address();
    }

    RidePage page() {
        return page;
    }

    /** The server is gone, and all connections with it; the ride goes on. */
    void cut() {
        page.close();
    }

    /** The server is back where it was. */
    void heal() throws IOException {
        page = open(java.net.URI.create(address()).getPort());
    }

    /** So many seconds pass. */
    void pass(double seconds) {
        at += seconds;
        page.updated(ride.pass(at));
    }

    /** The bike sends this cadence for so many seconds. */
    void pedal(double seconds, double rpm) {
        for (double until = at + seconds; at < until; at += STEP_SECONDS) {
            page.updated(ride.pedal(at, rpm));
        }
    }

    /** The bike sends one cadence. */
    void pedal(double rpm) {
        pedal(STEP_SECONDS, rpm);
    }

    void warn(String sentence) {
        page.warned(sentence);
    }

    Update ask(Command command) {
        Update update = ride.ask(at, command);
        page.updated(update);
        return update;
    }

    /** The next command that came from the page; the ride obeys. */
    Optional<Command> obey() throws InterruptedException {
        Optional<Command> asked = Optional.ofNullable(commands.poll(30, TimeUnit.SECONDS));
        asked.ifPresent(this::ask);
        return asked;
    }

    /** The report is there. */
    void report() {
        var report = Report.of(Replay.subject(header), Policies.standard(), ride.result());
        page.finished(Reports.FILES.json(report));
    }

    @Override
    public void close() {
        page.close();
    }
}
