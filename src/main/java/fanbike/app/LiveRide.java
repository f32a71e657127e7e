package fanbike.app;

import fanbike.app.port.MonotonicClock;
import fanbike.app.port.Recorder;
import fanbike.app.port.Recording;
import fanbike.app.port.RideListener;
import fanbike.app.port.Sensor;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.view.RideBoard;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One ride from its opening to its report. Opened first, so that a disk that cannot keep it is known before anything
 * starts; then ridden once.
 */
public final class LiveRide implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRide.class);
    private static final long TICK_NANOS = 100_000_000L;

    private final SessionHeader header;
    private final Coach coach;
    private final RideBoard board;
    private final Recorder recorder;
    private final long startNanos;
    private final Optional<Duration> gap;
    private final LatestView latest = new LatestView();

    private LiveRide(
            SessionHeader header,
            Coach coach,
            RideBoard board,
            Recorder recorder,
            long startNanos,
            Optional<Duration> gap) {
        this.header = header;
        this.coach = coach;
        this.board = board;
        this.recorder = recorder;
        this.startNanos = startNanos;
        this.gap = gap;
    }

    /**
     * Opens a new ride.
     *
     * @param store keeps it
     * @param header what is known of it
     * @throws IOException when it cannot be kept
     */
    public static LiveRide open(SessionStore store, SessionHeader header) throws IOException {
        return new LiveRide(header, coach(header), board(header), store.create(header), 0, Optional.empty());
    }

    /**
     * Opens a ride again that was not finished, at its last recorded moment.
     *
     * @param store keeps it
     * @param session which
     * @param recording what there is of it
     * @param header of the recording
     * @param now wall-clock time
     * @throws IOException when it cannot be kept
     */
    public static LiveRide reopen(
            SessionStore store, StoredSession session, Recording recording, SessionHeader header, Instant now)
            throws IOException {
        Coach coach = coach(header);
        RideBoard board = board(header);
        recording.inputs().forEach(input -> board.accept(coach.accept(input)));
        // Not from the moments of the recording: they stand still while the machine sleeps, and race in a simulation.
        Duration gap = Duration.between(store.lastRecordedAt(session), now);
        Duration known = gap.isNegative() ? Duration.ZERO : gap;
        return new LiveRide(header, coach, board, store.resume(session), recording.lastNanos(), Optional.of(known));
    }

    private static Coach coach(SessionHeader header) {
        return new Coach(header.plan(), header.policy(), header.bike().wheelRatio());
    }

    private static RideBoard board(SessionHeader header) {
        return new RideBoard(header.plan(), header.policy());
    }

    /** What is known of the ride. */
    public SessionHeader header() {
        return header;
    }

    /** The moment at which the ride's clock must begin. */
    public long startNanos() {
        return startNanos;
    }

    /** Where it can be seen how the ride stands. */
    public LatestView latest() {
        return latest;
    }

    /**
     * An inbox for this ride.
     *
     * @param clock that began at {@link #startNanos}
     */
    public Inbox inbox(MonotonicClock clock) {
        var inbox = new Inbox(clock);
        gap.ifPresent(length -> inbox.replay(new RideInput.Interrupted(startNanos, length.toNanos())));
        return inbox;
    }

    /**
     * Rides it to its end.
     *
     * @param inbox of this ride
     * @param sensor what it is ridden on; is opened here, and closed
     * @param listeners who is shown it
     * @return the report
     * @throws InterruptedException when the thread is interrupted
     */
    public Report ride(Inbox inbox, Sensor sensor, List<? extends RideListener> listeners) throws InterruptedException {
        try (recorder;
                sensor) {
            sensor.open(inbox);
            new SessionLoop(inbox, coach, recorder, board, latest, listeners, TICK_NANOS).run();
        }
        if (inbox.dropped() > 0) {
            LOG.warn("{} notifications came faster than they are of use, and were left out", inbox.dropped());
        }
        return new Report(Replay.subject(header), header.policy(), coach.result(), missing(), recorder.seal());
    }

    private Optional<Report.MissingRecording> missing() {
        return recorder.trouble()
                .map(trouble ->
                        new Report.MissingRecording(trouble.sinceNanos(), trouble.missingInputs(), trouble.because()));
    }

    @Override
    public void close() {
        recorder.close();
    }
}
