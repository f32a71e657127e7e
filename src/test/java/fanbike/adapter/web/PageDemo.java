package fanbike.adapter.web;

import fanbike.adapter.files.config.ConfigReader;
import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.Inbox;
import fanbike.app.LiveRide;
import fanbike.app.PacedClock;
import fanbike.app.port.Controls;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages.Reach;
import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.ShownRide;
import fanbike.app.port.Simulation;
import fanbike.app.port.SoundSettings;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.report.Report;
import fanbike.core.speech.Language;
import fanbike.core.view.RideView;
import fanbike.fixtures.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A simulated ride with the page, to look at by hand: {@code PageDemo PORT [RIDER [PROTOCOL [SPEED
 * [lan]]]]}.
 */
final class PageDemo {

    private PageDemo() {}

    /** Rides it, and waits until the report was read. */
    public static void main(String[] args) throws Exception {
        var wanted = new Wanted(List.of(args));
        ProtocolFile protocol = new ProtocolFolder(Path.of("protocols")).find(wanted.or(2, "five-rounds-3-2-1"));
        Policy policy = ConfigReader.defaults().policy();
        String track = protocol.protocol().tracks().stream().findFirst().orElse("");
        Plan plan = Plan.of(protocol.protocol(), track, 100, policy.scoring().band());
        var simulator = new SimulatedRides();
        var sessions = new SessionFolders(Files.createTempDirectory("web-demo"));
        Instant now = Instant.now();
        var header = new SessionHeader(
                sessions.newId(now),
                now,
                protocol,
                plan,
                policy,
                simulator.describe(simulator.bikes().get(0)),
                "");
        try (LiveRide ride = LiveRide.open(sessions, header)) {
            show(ride, simulator, wanted);
        }
    }

    private static void show(LiveRide ride, SimulatedRides simulator, Wanted wanted) throws Exception {
        ScheduledSensor sensor = simulator.open(
                new Simulation(wanted.or(1, "steady"), ride.header().bike(), 1, true),
                0,
                () -> ride.latest().get().map(RideView::state));
        Inbox inbox = ride.inbox(new PacedClock(sensor, Double.parseDouble(wanted.or(3, "1")), 0));
        var shown =
                new ShownRide(ride.header().plan(), ride.header().policy(), ride.latest()::get, () -> Controls.NONE);
        var reach = new Reach(wanted.or(4, "").equals("lan"), Integer.parseInt(wanted.or(0, "8321")));
        var sound = new SoundSettings(true, 80, true, Language.ENGLISH);
        var pages = new WebPages(true);
        try (RidePage page = pages.open(shown, ride.header(), reach, sound, inbox::command)) {
            page.qrCode().forEach(System.out::println);
            System.out.println(page.address());
            Report report = ride.ride(inbox, sensor, List.of(page));
            page.finished(Reports.FILES.json(report));
            page.awaitRead(TimeUnit.HOURS.toMillis(1));
        }
    }

    /** What was asked for on the command line. */
    private record Wanted(List<String> args) {
        String or(int index, String standard) {
            return index < args.size() ? args.get(index) : standard;
        }
    }
}
