package fanbike.app;

import fanbike.app.port.Recorder;
import fanbike.app.port.RideListener;
import fanbike.core.coach.Coach;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.Update;
import fanbike.core.report.PrintableText;
import fanbike.core.view.RideBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session thread's work: take an input or a tick, write it down, ask the coach, hand the update on. Owns every mutable
 * object of a ride. Runs without a thread too: a test calls {@link #runOnce}.
 */
public final class SessionLoop {

    private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);
    private static final int LONGEST_WARNING = 500;

    private final Inbox inbox;
    private final Coach coach;
    private final Recorder recorder;
    private final RideBoard board;
    private final LatestView latest;
    private final List<RideListener> listeners;
    private final long tickNanos;
    private boolean isBehind;

    /**
     * A loop that has not run.
     *
     * @param inbox where inputs come from
     * @param coach decides what they mean
     * @param recorder writes them down first
     * @param board adds up what there is to see
     * @param latest is told what there is to see after each update
     * @param listeners are told each update too; one that throws is told no more
     * @param tickNanos how long to wait for an input before time is passed without one
     */
    public SessionLoop(
            Inbox inbox,
            Coach coach,
            Recorder recorder,
            RideBoard board,
            LatestView latest,
            List<? extends RideListener> listeners,
            long tickNanos) {
        this.inbox = inbox;
        this.coach = coach;
        this.recorder = recorder;
        this.board = board;
        this.latest = latest;
        this.listeners = new ArrayList<>(listeners);
        this.tickNanos = tickNanos;
    }

    /**
     * Runs until the session is over.
     *
     * @throws InterruptedException when the thread is interrupted
     */
    public void run() throws InterruptedException {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = runOnce();
        }
    }

    /**
     * Takes one input or tick.
     *
     * @return whether the session goes on
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public boolean runOnce() throws InterruptedException {
        RideInput input = inbox.take(tickNanos);
        recorder.record(input);
        Update update = coach.accept(input);
        boolean isOver = update.state().phase().isOver();
        if (isOver) {
            recorder.record(new RideInput.Ended(input.atNanos()));
        }
        board.accept(update);
        latest.set(board.view(update));
        troubleIn(input).ifPresent(this::warn);
        logDetail(input);
        tell(listener -> listener.updated(update));
        tellAboutRecording();
        return !isOver;
    }

    private void tellAboutRecording() {
        Optional<Recorder.Trouble> trouble = recorder.trouble();
        if (trouble.isPresent() == isBehind) {
            return;
        }
        isBehind = trouble.isPresent();
        String sentence = trouble.map(now -> "The ride is not being recorded (" + now.because()
                        + "). It goes on; free some space and nothing is lost.")
                .orElse("The ride is being recorded again, and nothing was lost.");
        warn(sentence);
    }

    /** What people should be told of an input that its update does not tell them. */
    private static Optional<String> troubleIn(RideInput input) {
        if (input instanceof RideInput.Disconnected lost) {
            return Optional.of(lost.reason());
        }
        return input instanceof RideInput.Remarked noticed ? Optional.of(noticed.remark()) : Optional.empty();
    }

    /** What the system calls it is for whoever reads the log. */
    private static void logDetail(RideInput input) {
        if (input instanceof RideInput.Remarked noticed && !noticed.detail().isEmpty()) {
            LOG.warn("It said: {}", PrintableText.of(noticed.detail(), LONGEST_WARNING));
        }
    }

    private void warn(String sentence) {
        LOG.warn("{}", PrintableText.of(sentence, LONGEST_WARNING));
        tell(listener -> listener.warned(sentence));
    }

    private void tell(Consumer<RideListener> news) {
        for (RideListener listener : List.copyOf(listeners)) {
            try {
                news.accept(listener);
            } catch (RuntimeException broken) {
                LOG.error(
                        "An output failed and is told no more: {}",
                        listener.getClass().getName(),
                        broken);
                listeners.remove(listener);
            }
        }
    }
}
