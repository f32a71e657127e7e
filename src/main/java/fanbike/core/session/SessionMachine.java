package fanbike.core.session;

import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Policy;
import fanbike.core.model.Zone;
import fanbike.core.session.SessionEvent.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One session of one plan. Confined to the caller's thread. */
public final class SessionMachine {

    static final long NEVER = Long.MAX_VALUE;

    private final Plan plan;
    private final HeldCadence held;
    private final StartTrigger trigger;

    private List<SessionEvent> events = new ArrayList<>();
    private Phase phase = Phase.READY;
    private boolean waitsForRider = true;
    private long nowNanos;
    private int index;
    private long riddenNanos;

    /**
     * A session that waits for its start at moment 0.
     *
     * @param plan what to ride
     * @param policy when it begins, and how long a cadence holds
     */
    public SessionMachine(Plan plan, Policy policy) {
        this.plan = plan;
        held = new HeldCadence(policy.scoring().staleNanos());
        trigger = new StartTrigger(policy.start());
    }

    /**
     * Moves the session to an input's moment, and then lets the input take effect.
     *
     * @param input at or after the last one
     * @return what happened, in order
     * @throws IllegalArgumentException when the input is older than the last one
     */
    public List<SessionEvent> accept(Input input) {
        if (input.atNanos() < nowNanos) {
            throw new IllegalArgumentException("input at " + input.atNanos() + " ns after one at " + nowNanos + " ns");
        }
        advanceTo(input.atNanos());
        if (!phase.isOver()) {
            input.applyTo(this);
            crossBoundaries();
        }
        List<SessionEvent> happened = events;
        events = new ArrayList<>();
        return happened;
    }

    /** The session as it is after the last input. */
    public SessionState state() {
        OptionalInt startsIn = waitsForRider ? trigger.secondsLeft(nowNanos) : OptionalInt.empty();
        return new SessionState(nowNanos, phase, interval(), riddenNanos, held.cadence(), waitsForRider, startsIn);
    }

    private PlannedInterval interval() {
        return plan.intervals().get(index);
    }

    private void advanceTo(long atNanos) {
        while (nowNanos < atNanos) {
            long next = phase.isOver() ? atNanos : Math.min(atNanos, nextBoundaryNanos());
            ride(next);
            nowNanos = next;
            crossBoundaries();
        }
    }

    private long nextBoundaryNanos() {
        long boundary = held.staleAtNanos();
        if (phase == Phase.RUNNING) {
            boundary = Math.min(boundary, nowNanos + interval().lengthNanos() - riddenNanos);
        }
        return waitsForRider ? Math.min(boundary, trigger.dueAtNanos()) : boundary;
    }

    private void ride(long toNanos) {
        if (phase != Phase.RUNNING) {
            return;
        }
        Zone zone = held.cadence().map(interval().target()::zoneOf).orElse(Zone.NO_SIGNAL);
        events.add(new SessionEvent.Span(nowNanos, toNanos, interval(), riddenNanos, zone, held.cadence()));
        riddenNanos += toNanos - nowNanos;
    }

    private void crossBoundaries() {
        if (held.staleAtNanos() <= nowNanos) {
            loseSignal();
        }
        while (waitsForRider && trigger.dueAtNanos() <= nowNanos) {
            count(trigger.countAt(nowNanos));
        }
        if (phase == Phase.RUNNING && riddenNanos == interval().lengthNanos()) {
            leave(Ending.RIDDEN);
        }
    }

    private void count(int secondsLeft) {
        if (secondsLeft > 0) {
            events.add(new SessionEvent.StartCounted(nowNanos, secondsLeft));
        } else {
            begin();
        }
    }

    private void begin() {
        waitsForRider = false;
        boolean first = phase == Phase.READY;
        enter(Phase.RUNNING);
        if (first) {
            events.add(new SessionEvent.IntervalStarted(nowNanos, interval()));
        }
    }

    private void enter(Phase next) {
        phase = next;
        events.add(new SessionEvent.PhaseEntered(nowNanos, next));
    }

    /** Ends the interval, and begins the next one, or the same again, or ends the session. */
    private void leave(Ending ending) {
        events.add(new SessionEvent.IntervalEnded(nowNanos, interval(), ending));
        boolean isLast = index == plan.intervals().size() - 1;
        if (ending == Ending.STOPPED || (isLast && ending != Ending.REPEATED)) {
            waitsForRider = false;
            enter(ending == Ending.STOPPED ? Phase.STOPPED : Phase.FINISHED);
            return;
        }
        index += ending == Ending.REPEATED ? 0 : 1;
        riddenNanos = 0;
        events.add(new SessionEvent.IntervalStarted(nowNanos, interval()));
    }

    void hold(Cadence cadence) {
        held.hold(nowNanos, cadence);
        trigger.pedalled(nowNanos, cadence);
    }

    void loseSignal() {
        held.drop();
        trigger.stoodStill();
    }

    void interrupt(long wallNanos) {
        loseSignal();
        trigger.reset();
        events.add(new SessionEvent.Interruption(nowNanos, wallNanos));
        waitsForRider = true;
        if (phase == Phase.RUNNING) {
            enter(Phase.PAUSED);
        }
    }

    void obey(Command command) {
        switch (command) {
            case START -> start();
            case RESUME -> resume();
            case PAUSE -> pause();
            case SKIP -> leaveIfBegun(Ending.SKIPPED);
            case REPEAT -> leaveIfBegun(Ending.REPEATED);
            case STOP -> stop();
        }
    }

    private void start() {
        if (waitsForRider) {
            trigger.pull(nowNanos);
        } else {
            resume();
        }
    }

    private void resume() {
        if (phase == Phase.PAUSED) {
            begin();
        }
    }

    private void pause() {
        if (phase == Phase.RUNNING) {
            enter(Phase.PAUSED);
        }
    }

    private void leaveIfBegun(Ending ending) {
        if (phase != Phase.READY) {
            leave(ending);
        }
    }

    private void stop() {
        if (phase == Phase.READY) {
            waitsForRider = false;
            enter(Phase.STOPPED);
        } else {
            leave(Ending.STOPPED);
        }
    }
}
