package fanbike.core.coach;

import fanbike.core.cadence.CadenceStream;
import fanbike.core.cadence.Reading;
import fanbike.core.cue.Cue;
import fanbike.core.cue.CueEngine;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.score.AdherenceScorer;
import fanbike.core.session.Input;
import fanbike.core.session.SessionEvent;
import fanbike.core.session.SessionMachine;
import fanbike.core.session.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

/** The straight line of one ride: an input in, an update out. Confined to the caller's thread. */
public final class Coach {

    private final Plan plan;
    private final CadenceStream stream;
    private final SessionMachine machine;
    private final CueEngine cueEngine;
    private final AdherenceScorer scorer;
    private final List<Cue> cues = new ArrayList<>();

    /**
     * A ride that has not begun.
     *
     * @param plan what to ride
     * @param policy how it is judged
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
     */
    public Coach(Plan plan, Policy policy, OptionalDouble wheelRatio) {
        this.plan = plan;
        stream = new CadenceStream(policy.scoring().staleNanos(), wheelRatio);
        machine = new SessionMachine(plan, policy);
        cueEngine = new CueEngine(policy.cues(), policy.scoring().settleNanos());
        scorer = new AdherenceScorer(policy.scoring().settleNanos());
    }

    /**
     * The whole product as one function.
     *
     * @param plan what to ride
     * @param policy how it is judged
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
     * @param inputs everything that entered, in order; what comes after the end of the session is left out
     * @return the session at its end, or at the last input
     */
    public static SessionResult run(
            Plan plan, Policy policy, OptionalDouble wheelRatio, Iterable<? extends RideInput> inputs) {
        return run(plan, policy, wheelRatio, inputs, (input, update) -> {});
    }

    /**
     * The same, and somebody looks on.
     *
     * @param plan what to ride
     * @param policy how it is judged
     * @param wheelRatio revolutions of the cranks for one of the reported wheel, where it is known
     * @param inputs everything that entered, in order; what comes after the end of the session is left out
     * @param onlooker is told each input and what it led to
     * @return the session at its end, or at the last input
     */
    public static SessionResult run(
            Plan plan,
            Policy policy,
            OptionalDouble wheelRatio,
            Iterable<? extends RideInput> inputs,
            BiConsumer<RideInput, Update> onlooker) {
        var coach = new Coach(plan, policy, wheelRatio);
        for (RideInput input : inputs) {
            Update update = coach.accept(input);
            onlooker.accept(input, update);
            if (update.state().phase().isOver()) {
                break;
            }
        }
        return coach.result();
    }

    /**
     * Takes one input.
     *
     * @param rideInput at or after the last one
     * @throws IllegalArgumentException when it is older than the last one
     */
    public Update accept(RideInput rideInput) {
        Input input = rideInput.readBy(stream);
        List<SessionEvent> events = machine.accept(input);
        for (SessionEvent event : events) {
            event.tell(cueEngine);
            event.tell(scorer);
        }
        List<Cue> told = cueEngine.take();
        cues.addAll(told);
        Optional<Reading> reading = input instanceof Input.Read read ? Optional.of(read.reading()) : Optional.empty();
        return new Update(machine.state(), events, told, scorer.total(), reading);
    }

    /** The session up to the last input. */
    public SessionResult result() {
        SessionState state = machine.state();
        long now = state.atNanos();
        return new SessionResult(
                plan,
                state.phase(),
                scorer.startedAtNanos(),
                scorer.elapsedNanos(now),
                scorer.pausedNanos(now),
                scorer.repeatedNanos(),
                scorer.interruptions(),
                scorer.total(),
                scorer.intervals(),
                List.copyOf(cues),
                stream.rejected());
    }
}
