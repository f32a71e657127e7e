package fanbike.core.view;

import fanbike.core.cadence.Reading;
import fanbike.core.coach.Update;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.score.AdherenceScorer;
import fanbike.core.session.SessionEvent;
import java.util.ArrayList;
import java.util.List;

/** Adds up the updates of one ride to what a screen shows. Confined to the session thread. */
public final class RideBoard {

    private final Plan plan;
    private final Policy policy;
    private final AdherenceScorer scorer;
    private final List<IntervalFill> fills = new ArrayList<>();
    private final CadenceTrace trace = new CadenceTrace();
    private final LastFigure power;
    private final LastFigure heartRate;
    private final Filler filler = new Filler();

    /**
     * A board for a ride that has not begun.
     *
     * @param plan what is ridden
     * @param policy how it is judged
     */
    public RideBoard(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
        scorer = new AdherenceScorer(policy.scoring().settleNanos());
        power = new LastFigure(policy.scoring().staleNanos());
        heartRate = new LastFigure(policy.scoring().staleNanos());
        plan.intervals().forEach(interval -> fills.add(IntervalFill.empty(interval)));
    }

    /**
     * Takes one update.
     *
     * @param update each one of the ride, in order
     */
    public void accept(Update update) {
        for (SessionEvent event : update.events()) {
            event.tell(scorer);
            event.tell(filler);
        }
        trace.add(update.state());
        update.reading().ifPresent(this::note);
    }

    private void note(Reading reading) {
        power.note(reading.powerWatts(), reading.atNanos());
        heartRate.note(reading.heartRateBpm(), reading.atNanos());
    }

    /**
     * What there is to see after an update.
     *
     * @param update the last one that was accepted
     */
    public RideView view(Update update) {
        long now = update.state().atNanos();
        return new RideView(
                plan,
                policy,
                update.state(),
                update.score(),
                List.copyOf(fills),
                trace.points(),
                power.at(now),
                heartRate.at(now));
    }

    /** Keeps the fills in step with the session. */
    private final class Filler implements SessionEvent.Listener {

        @Override
        public void startCounted(SessionEvent.StartCounted event) {
            // Nothing is ridden yet.
        }

        @Override
        public void phaseEntered(SessionEvent.PhaseEntered event) {
            // The state says it.
        }

        @Override
        public void intervalStarted(SessionEvent.IntervalStarted event) {
            put(IntervalFill.empty(event.interval()));
        }

        @Override
        public void ridden(SessionEvent.Span span) {
            long ridden = span.riddenFromNanos() + span.lengthNanos();
            put(new IntervalFill(span.interval(), ridden, scorer.latest(), false));
        }

        @Override
        public void intervalEnded(SessionEvent.IntervalEnded event) {
            IntervalFill before = fills.get(event.interval().index());
            put(new IntervalFill(event.interval(), before.riddenNanos(), scorer.latest(), true));
        }

        @Override
        public void interrupted(SessionEvent.Interruption event) {
            // The figures go on where they were.
        }

        private void put(IntervalFill fill) {
            fills.set(fill.interval().index(), fill);
        }
    }
}
