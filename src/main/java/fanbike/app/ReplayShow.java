package fanbike.app;

import fanbike.app.port.Recorder;
import fanbike.app.port.RideListener;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.view.RideBoard;
import java.util.List;
import java.util.Optional;

/** A replay that takes as long as the ride took, or a fraction of it, with someone looking on. */
public final class ReplayShow {

    private static final long TICK_NANOS = 100_000_000L;

    private final Replay replay;
    private final double speed;
    private final LatestView latest = new LatestView();

    /**
     * A show that has not begun.
     *
     * @param replay what to show
     * @param speed how many times faster than it was ridden, more than 0
     */
    public ReplayShow(Replay replay, double speed) {
        this.replay = replay;
        this.speed = speed;
    }

    /** Where it can be seen how the ride stands. */
    public LatestView latest() {
        return latest;
    }

    /**
     * Plays it to its end.
     *
     * @param onlooker is told each update
     * @return the report, the same as without a show
     * @throws InterruptedException when the thread is interrupted
     */
    public Report play(RideListener onlooker) throws InterruptedException {
        var ride = new RecordedRide(replay.inputs());
        var inbox = new Inbox(new PacedClock(ride, speed, 0));
        ride.playInto(inbox);
        var coach = new Coach(replay.plan(), replay.policy(), replay.wheelRatio());
        var board = new RideBoard(replay.plan(), replay.policy());
        var loop = new SessionLoop(inbox, coach, new NoRecorder(), board, latest, List.of(onlooker), TICK_NANOS);
        boolean goesOn = true;
        while (goesOn && !ride.isOver(inbox)) {
            goesOn = loop.runOnce();
        }
        return replay.reportOf(coach.result());
    }

    /** Nothing is recorded of what is a recording already. */
    private static final class NoRecorder implements Recorder {
        @Override
        public void record(RideInput input) {
            // It is on the disk.
        }

        @Override
        public Optional<Trouble> trouble() {
            return Optional.empty();
        }

        @Override
        public Optional<Report.Seal> seal() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }
}
