package fanbike.bench;

import fanbike.adapter.files.config.ConfigReader;
import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.LiveRide;
import fanbike.app.PacedClock;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.Recording;
import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Simulation;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.view.RideView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One whole session of the main protocol, 34 minutes, ridden as fast as it goes and recorded in a temporary folder. */
final class RecordedSession implements AutoCloseable {

    private static final String PROTOCOL = "five-rounds-3-2-1";
    private static final String RIDER = "steady";
    private static final long SEED = 1;
    private static final Instant STARTED_AT = Instant.parse("2026-01-31T10:00:00Z");

    private final Path folder;
    private final String id;

    private RecordedSession(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /**
     * Rides it.
     *
     * @param bike what it is ridden on: one of the simulated bikes
     */
    static RecordedSession on(String bike) throws IOException, InvalidFileException, InterruptedException {
        return on(bike, PROTOCOL, RIDER, SEED);
    }

    private static RecordedSession on(String bike, String protocol, String rider, long seed)
            throws IOException, InvalidFileException, InterruptedException {
        Path folder = Files.createTempDirectory("fanbike-bench");
        var simulator = new SimulatedRides();
        var sessions = new SessionFolders(folder);
        SessionHeader header = header(sessions.newId(STARTED_AT), simulator.describe(bike), protocol);
        try (LiveRide ride = LiveRide.open(sessions, header)) {
            ScheduledSensor sensor = simulator.open(
                    new Simulation(rider, header.bike(), seed, false),
                    0,
                    () -> ride.latest().get().map(RideView::state));
            ride.ride(ride.inbox(new PacedClock(sensor, Double.POSITIVE_INFINITY, 0)), sensor, List.of());
        }
        return new RecordedSession(folder, header.id());
    }

    /**
     * What is recorded of a ride of any protocol.
     *
     * @param protocol its id
     * @param rider one of the simulated riders
     * @param seed makes the ride
     */
    static Recording readOf(String protocol, String rider, long seed)
            throws IOException, InvalidFileException, InterruptedException {
        try (RecordedSession session = on("ftms", protocol, rider, seed)) {
            return new RecordingFile().read(session.file());
        }
    }

    /** What is recorded of it. */
    static Recording readOn(String bike) throws IOException, InvalidFileException, InterruptedException {
        try (RecordedSession session = on(bike)) {
            return new RecordingFile().read(session.file());
        }
    }

    static SessionHeader header(String id, SessionHeader.Bike bike) throws InvalidFileException {
        return header(id, bike, PROTOCOL);
    }

    private static SessionHeader header(String id, SessionHeader.Bike bike, String protocolId)
            throws InvalidFileException {
        ProtocolFile protocol = new ProtocolFolder(Path.of("no-such-folder")).find(protocolId);
        Policy policy = ConfigReader.defaults().policy();
        return new SessionHeader(id, STARTED_AT, protocol, plan(protocol, policy), policy, bike, "");
    }

    private static Plan plan(ProtocolFile protocol, Policy policy) {
        String track = protocol.protocol().tracks().stream().findFirst().orElse("");
        return Plan.of(protocol.protocol(), track, 100, policy.scoring().band());
    }

    /** The recording. */
    Path file() {
        return folder.resolve(id).resolve(RecordingFile.NAME);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
