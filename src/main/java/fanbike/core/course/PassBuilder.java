package fanbike.core.course;

import fanbike.core.cadence.Reading;
import fanbike.core.coach.SessionResult;
import fanbike.core.coach.Update;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Zone;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.SessionEvent;
import fanbike.core.session.SessionEvent.Ending;
import fanbike.core.session.SessionEvent.PhaseEntered;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Adds up the updates of one ride to its course. Confined to the caller's thread. */
final class PassBuilder implements SessionEvent.Listener {

    private final List<OpenPass> passes = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Long> lostNanos = new ArrayList<>();
    private final List<PhaseEntered> phases = new ArrayList<>();
    private boolean isHeld;
    private long nowNanos;

    /** An interval as it was begun, before it is known how its first seconds count. */
    private static final class OpenPass {
        private final PlannedInterval interval;
        private final long fromNanos;
        private final List<SessionEvent.Span> spans = new ArrayList<>();
        private Optional<Ending> ending = Optional.empty();
        private long toNanos;

        OpenPass(PlannedInterval interval, long fromNanos) {
            this.interval = interval;
            this.fromNanos = fromNanos;
        }

        boolean isKept() {
            return !spans.isEmpty() && ending.filter(Ending.REPEATED::equals).isEmpty();
        }
    }

    void accept(Update update) {
        nowNanos = update.state().atNanos();
        update.events().forEach(event -> event.tell(this));
        update.reading().ifPresent(readings::add);
        boolean wasHeld = isHeld;
        isHeld = update.state().cadence().isPresent();
        if (wasHeld && !isHeld) {
            lostNanos.add(nowNanos);
        }
    }

    Course course(SessionResult result, List<Course.Remark> remarks) {
        Iterator<IntervalScore> scores = result.intervals().iterator();
        List<Pass> closed = new ArrayList<>();
        for (OpenPass pass : passes) {
            closed.add(closed(pass, pass.isKept() ? Optional.of(scores.next()) : Optional.empty()));
        }
        return new Course(closed, readings, lostNanos, phases, remarks);
    }

    private Pass closed(OpenPass pass, Optional<IntervalScore> score) {
        long forgivenUntil = score.map(PassBuilder::forgivenUntilNanos).orElse(0L);
        List<Stretch> stretches =
                pass.spans.stream().map(span -> stretch(span, forgivenUntil)).toList();
        long toNanos = pass.ending.isPresent() ? pass.toNanos : nowNanos;
        return new Pass(pass.interval, pass.fromNanos, toNanos, pass.ending, stretches);
    }

    /** How far into the interval the settling went; a ride that was stopped before the band was reached settled all along. */
    private static long forgivenUntilNanos(IntervalScore score) {
        return score.score().settlingNanos() == 0
                ? 0
                : score.timeToTargetNanos().orElse(Long.MAX_VALUE);
    }

    private static Stretch stretch(SessionEvent.Span span, long forgivenUntilNanos) {
        return new Stretch(
                span.fromNanos(),
                span.toNanos(),
                span.riddenFromNanos(),
                state(span, forgivenUntilNanos),
                span.cadence());
    }

    private static StretchState state(SessionEvent.Span span, long forgivenUntilNanos) {
        if (span.zone() == Zone.NO_SIGNAL) {
            return StretchState.NO_SIGNAL;
        }
        if (!span.interval().isScored()) {
            return StretchState.FREE;
        }
        if (span.riddenFromNanos() < forgivenUntilNanos) {
            return StretchState.SETTLING;
        }
        return switch (span.zone()) {
            case IN -> StretchState.IN;
            case UNDER -> StretchState.UNDER;
            case OVER -> StretchState.OVER;
            case NO_SIGNAL -> StretchState.NO_SIGNAL;
        };
    }

    @Override
    public void startCounted(SessionEvent.StartCounted event) {
        // Nothing is ridden yet.
    }

    @Override
    public void phaseEntered(PhaseEntered event) {
        phases.add(event);
    }

    @Override
    public void intervalStarted(SessionEvent.IntervalStarted event) {
        passes.add(new OpenPass(event.interval(), event.atNanos()));
    }

    @Override
    public void ridden(SessionEvent.Span span) {
        current().spans.add(span);
    }

    @Override
    public void intervalEnded(SessionEvent.IntervalEnded event) {
        OpenPass pass = current();
        pass.ending = Optional.of(event.ending());
        pass.toNanos = event.atNanos();
    }

    /** Nothing is ridden, and nothing ends, before an interval began. */
    private OpenPass current() {
        return passes.get(passes.size() - 1);
    }

    @Override
    public void interrupted(SessionEvent.Interruption event) {
        // The result has it.
    }
}
