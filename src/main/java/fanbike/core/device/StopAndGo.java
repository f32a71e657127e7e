package fanbike.core.device;

import fanbike.core.model.Cadence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the one bike whose cadence follows the rider, who is told to pedal, to stop, and to pedal again.
 *
 * <p>Each part is long enough for a rider who reacts two seconds late, for a console that shows its first value after
 * three, for a fan that coasts (42, 38, 34, 34, 29, 25, 0 rpm, a second each) and for a sensor that repeats its last
 * revolution for a while, or falls silent. What counts is the end of each part: pedalled, clearly slower, clearly faster
 * again. One such round is enough where nothing else moves. Where others are pedalled too, somebody's own rest may fall
 * together with it: then two rounds in a row count, with stops of different lengths. After three rounds it is over, and
 * never guessed.
 *
 * <p>Moments are nanoseconds and never decrease. Confined to the caller's thread.
 */
public final class StopAndGo {

    /** The first part goes on for as long as this where no candidate is pedalled. */
    private static final long PATIENCE_NANOS = 45_000_000_000L;

    private static final int ROUNDS = 3;

    /** So much longer is each second stop. */
    private static final long LONGER_STOP_NANOS = 4_000_000_000L;

    private final Map<String, CandidateTrace> traces = new LinkedHashMap<>();
    private List<String> followers = List.of();
    private Ask ask = Ask.PEDAL;
    private int round;
    private boolean isOver;
    private long askedAtNanos;
    private long nextSampleNanos;

    /**
     * The rider is told to pedal now.
     *
     * @param candidates each one's name
     * @param atNanos now
     */
    public StopAndGo(Collection<String> candidates, long atNanos) {
        candidates.forEach(name -> traces.put(name, new CandidateTrace()));
        askedAtNanos = atNanos;
        nextSampleNanos = atNanos + CandidateTrace.STEP_NANOS;
    }

    /**
     * A candidate gave a cadence.
     *
     * @param atNanos when
     * @param candidate its name; one that is not asked for does not matter
     * @param cadence what it gave
     */
    public void accept(long atNanos, String candidate, Cadence cadence) {
        advanceTo(atNanos);
        Optional.ofNullable(traces.get(candidate)).ifPresent(trace -> trace.hear(atNanos, cadence));
    }

    /**
     * A candidate was lost; it may come back.
     *
     * @param atNanos when
     * @param candidate its name
     */
    public void lost(long atNanos, String candidate) {
        advanceTo(atNanos);
        Optional.ofNullable(traces.get(candidate)).ifPresent(CandidateTrace::lose);
    }

    /**
     * Lets time pass.
     *
     * @param atNanos now
     */
    public void advanceTo(long atNanos) {
        while (!isOver && nextSampleNanos <= atNanos) {
            long sampledNanos = nextSampleNanos;
            nextSampleNanos += CandidateTrace.STEP_NANOS;
            traces.values().forEach(trace -> trace.sample(sampledNanos));
            if (sampledNanos - askedAtNanos >= lengthNanos()) {
                end(sampledNanos);
            }
        }
    }

    /**
     * What the rider is to do.
     *
     * @param atNanos now
     */
    public Instruction instruction(long atNanos) {
        return new Instruction(ask, Math.max(0, askedAtNanos + lengthNanos() - atNanos));
    }

    /** Who followed, once it is over: nobody, the one, or several that cannot be told apart. */
    public Optional<List<String>> followers() {
        return isOver ? Optional.of(followers) : Optional.empty();
    }

    private void end(long atNanos) {
        switch (ask) {
            case PEDAL -> endFirstPedalling(atNanos);
            case STOP -> {
                traces.values().forEach(CandidateTrace::endRest);
                ask(Ask.PEDAL_AGAIN, atNanos);
            }
            case PEDAL_AGAIN -> endRound(atNanos);
        }
    }

    private void endFirstPedalling(long atNanos) {
        if (traces.values().stream().anyMatch(CandidateTrace::isPedalled)) {
            traces.values().forEach(CandidateTrace::endPedalling);
            ask(Ask.STOP, atNanos);
        } else {
            isOver = atNanos - askedAtNanos >= PATIENCE_NANOS;
        }
    }

    private void endRound(long atNanos) {
        traces.values().forEach(CandidateTrace::endPedalling);
        round++;
        int needed = traces.values().stream().filter(CandidateTrace::hasMoved).count() > 1 ? 2 : 1;
        followers = traces.entrySet().stream()
                .filter(entry -> entry.getValue().followedRounds() >= needed)
                .map(Map.Entry::getKey)
                .toList();
        isOver = followers.size() == 1 || round == ROUNDS;
        if (!isOver) {
            ask(Ask.STOP, atNanos);
        }
    }

    private long lengthNanos() {
        boolean longer = ask == Ask.STOP && round % 2 == 1;
        return longer ? ask.lengthNanos + LONGER_STOP_NANOS : ask.lengthNanos;
    }

    private void ask(Ask next, long atNanos) {
        ask = next;
        askedAtNanos = atNanos;
    }

    /** What the rider is told. */
    public enum Ask {
        /** To begin. */
        PEDAL(12),
        /** To rest. */
        STOP(12),
        /** To pedal after a rest. */
        PEDAL_AGAIN(10);

        private final long lengthNanos;

        Ask(int seconds) {
            lengthNanos = seconds * 1_000_000_000L;
        }
    }

    /**
     * What the rider is to do now.
     *
     * @param ask what
     * @param leftNanos for how long still; 0 where it takes longer than it should, because no candidate is pedalled
     */
    public record Instruction(Ask ask, long leftNanos) {}
}
