package fanbike.bench;

import fanbike.adapter.files.report.ReportFiles;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.app.Replay;
import fanbike.app.Sweep;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recorder;
import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Years of sessions of several people, to measure the history with: {@code Years 10000 FOLDER}. A few dozen distinct
 * rides are ridden, and each session is one of them, recorded anew under its own date and athlete. The same arguments
 * give the same sessions.
 */
public final class Years {

    private static final Instant FIRST = Instant.parse("2014-01-06T06:00:00Z");
    private static final Duration APART = Duration.ofMinutes(630);
    private static final List<String> PROTOCOLS = List.of("five-rounds-3-2-1", "primer", "zone-2");
    private static final List<String> RIDERS = List.of("beginner", "erratic", "dropouts", "steady");
    private static final List<String> ATHLETES = List.of("R1", "R2", "R3", "R4");
    private static final int RIDES_EACH = 5;

    private Years() {}

    /**
     * Makes them.
     *
     * @param arguments how many, and the folder that is to be the program's home
     */
    public static void main(String[] arguments) throws IOException, InvalidFileException, InterruptedException {
        int count = Integer.parseInt(arguments[0]);
        var sessions = new SessionFolders(Path.of(arguments[1]).resolve("sessions"));
        List<Recording> rides = rides();
        Sweep.over(IntStream.range(0, count).boxed().toList(), number -> record(sessions, rides, number), id -> {});
    }

    private static List<Recording> rides() throws IOException, InvalidFileException, InterruptedException {
        var rides = new ArrayList<Recording>();
        for (String protocol : PROTOCOLS) {
            for (String rider : RIDERS) {
                for (int seed = 1; seed <= RIDES_EACH; seed++) {
                    rides.add(RecordedSession.readOf(protocol, rider, seed));
                }
            }
        }
        return rides;
    }

    /** The longer somebody rides, the steadier; one session in twelve is stopped half-way, one in twenty simulated. */
    private static String record(SessionFolders sessions, List<Recording> rides, int number) {
        var random = new Random(number);
        int protocol = random.nextInt(PROTOCOLS.size());
        int rider = Math.min(RIDERS.size() - 1, (int) (number / 4000.0 + random.nextDouble() * 2.5));
        Recording ride = rides.get((protocol * RIDERS.size() + rider) * RIDES_EACH + random.nextInt(RIDES_EACH));
        Instant startedAt = FIRST.plus(APART.multipliedBy(number)).plusSeconds(random.nextInt(3600));
        List<RideInput> inputs = random.nextInt(12) == 0 ? stopped(ride.inputs()) : ride.inputs();
        String athlete = ATHLETES.get(random.nextInt(ATHLETES.size()));
        try {
            return record(sessions, ride, inputs, startedAt, athlete, random.nextInt(20) == 0);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static String record(
            SessionFolders sessions,
            Recording ride,
            List<RideInput> inputs,
            Instant startedAt,
            String athlete,
            boolean simulated)
            throws IOException {
        SessionHeader ridden = ride.header().orElseThrow();
        var bike = new SessionHeader.Bike("Echo Bike", "AA:BB:CC:DD:EE:FF", simulated, OptionalDouble.empty());
        String id = sessions.newId(startedAt);
        var header = new SessionHeader(id, startedAt, ridden.protocol(), ridden.plan(), ridden.policy(), bike, athlete);
        try (Recorder recorder = sessions.create(header)) {
            inputs.forEach(recorder::record);
        }
        var recorded = new Recording(Optional.of(header), inputs, Optional.empty(), List.of());
        sessions.close(
                id,
                new ReportFiles("bench", ZoneOffset.UTC, report -> "")
                        .json(Replay.of(header, recorded).report()));
        return id;
    }

    private static List<RideInput> stopped(List<RideInput> inputs) {
        List<RideInput> half = new ArrayList<>(inputs.subList(0, inputs.size() / 2));
        half.add(new RideInput.Commanded(half.get(half.size() - 1).atNanos(), Command.STOP));
        return half;
    }
}
