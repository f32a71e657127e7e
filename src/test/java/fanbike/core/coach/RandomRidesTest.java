package fanbike.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionEvent;
import fanbike.core.session.SessionEvent.Ending;
import fanbike.core.session.SessionEvent.IntervalEnded;
import fanbike.core.session.SessionEvent.IntervalStarted;
import fanbike.core.session.SessionEvent.Span;
import fanbike.fixtures.Drift;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import fanbike.fixtures.Spans;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds for every ride, however it goes. */
class RandomRidesTest {

    private static final List<RandomRide> RIDES =
            LongStream.range(0, 2_000).mapToObj(RandomRides::ride).toList();
    private static final List<Ridden> RIDDEN =
            RIDES.stream().map(ride -> Ridden.of(ride, ride.inputs())).toList();

    /** A ride, with everything that happened in it. */
    private record Ridden(List<SessionEvent> events, SessionResult result) {

        static Ridden of(RandomRide ride, List<RideInput> inputs) {
            var coach = new Coach(ride.plan(), ride.policy(), OptionalDouble.empty());
            var events = new ArrayList<SessionEvent>();
            inputs.forEach(input -> events.addAll(coach.accept(input).events()));
            return new Ridden(events, coach.result());
        }
    }

    private interface Check {
        void check(RandomRide ride, Ridden ridden, long seed);
    }

    private static void checkEach(Check check) {
        for (int seed = 0; seed < RIDES.size(); seed++) {
            check.check(RIDES.get(seed), RIDDEN.get(seed), seed);
        }
    }

    @Test
    void ticksChangeNothing() {
        checkEach((ride, ridden, seed) -> {
            Ridden ticked = Ridden.of(ride, RandomRides.withTicks(ride.inputs(), seed));

            assertThat(Spans.merged(ticked.events()))
                    .as("events, seed %s", seed)
                    .isEqualTo(Spans.merged(ridden.events()));
            assertThat(ticked.result()).as("result, seed %s", seed).isEqualTo(ridden.result());
        });
    }

    @Test
    void whatComesLaterChangesNothingThatWas() {
        checkEach((ride, ridden, seed) -> {
            int cut = new Random(seed).nextInt(ride.inputs().size() + 1);
            Ridden prefix = Ridden.of(ride, ride.inputs().subList(0, cut));

            assertThat(firstOf(ridden.events(), prefix.events().size()))
                    .as("events, seed %s", seed)
                    .isEqualTo(prefix.events());
            assertThat(firstOf(ridden.result().cues(), prefix.result().cues().size()))
                    .as("cues, seed %s", seed)
                    .isEqualTo(prefix.result().cues());
        });
    }

    private static <T> List<T> firstOf(List<T> all, int count) {
        return all.subList(0, Math.min(count, all.size()));
    }

    @Test
    void theSameRideHasTheSameResult() {
        checkEach((ride, ridden, seed) -> {
            SessionResult again = Coach.run(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs());

            assertThat(again).as("seed %s", seed).isEqualTo(ridden.result());
        });
    }

    @Test
    void everyNanosecondRiddenCountsOnce() {
        checkEach((ride, ridden, seed) -> {
            Map<Integer, Long> lastPass = riddenInLastPass(ridden.events());

            for (IntervalScore score : ridden.result().intervals()) {
                long counted = score.interval().isScored() ? score.riddenNanos() : 0;
                assertThat(score.riddenNanos())
                        .as("interval %s, seed %s", score.interval().index(), seed)
                        .isEqualTo(lastPass.get(score.interval().index()))
                        .isLessThanOrEqualTo(score.interval().lengthNanos());
                assertThat(score.score().riddenNanos())
                        .as("interval %s, seed %s", score.interval().index(), seed)
                        .isEqualTo(counted);
            }
            assertThat(ridden.result().total())
                    .as("seed %s", seed)
                    .isEqualTo(ridden.result().intervals().stream()
                            .map(IntervalScore::score)
                            .reduce(AdherenceScore.NONE, AdherenceScore::plus));
        });
    }

    private static Map<Integer, Long> riddenInLastPass(List<SessionEvent> events) {
        var ridden = new HashMap<Integer, Long>();
        for (SessionEvent event : events) {
            if (event instanceof IntervalStarted started) {
                ridden.put(started.interval().index(), 0L);
            } else if (event instanceof Span span) {
                ridden.merge(span.interval().index(), span.lengthNanos(), Long::sum);
            }
        }
        return ridden;
    }

    @Test
    void riddenPausedAndRepeatedTimeMakeUpTheElapsed() {
        checkEach((ride, ridden, seed) -> {
            SessionResult result = ridden.result();
            long intervals = result.intervals().stream()
                    .mapToLong(IntervalScore::riddenNanos)
                    .sum();

            assertThat(intervals + result.pausedNanos() + result.repeatedNanos())
                    .as("seed %s", seed)
                    .isEqualTo(result.elapsedNanos());
        });
    }

    @Test
    void anIntervalThatIsRiddenToItsEndLastsAsLongAsItShould() {
        checkEach((ride, ridden, seed) -> {
            long sinceStart = 0;
            for (SessionEvent event : ridden.events()) {
                if (event instanceof IntervalStarted) {
                    sinceStart = 0;
                } else if (event instanceof Span span) {
                    assertSame(span.riddenFromNanos(), sinceStart, seed);
                    sinceStart += span.lengthNanos();
                } else if (event instanceof IntervalEnded ended && ended.ending() == Ending.RIDDEN) {
                    assertSame(sinceStart, ended.interval().lengthNanos(), seed);
                }
            }
        });
    }

    private static void assertSame(long actualNanos, long expectedNanos, long seed) {
        if (actualNanos != expectedNanos) {
            assertThat(actualNanos).as("seed %s", seed).isEqualTo(expectedNanos);
        }
    }

    @Test
    void cuesComeInOrderAndSignalLostAndBackInTurn() {
        checkEach((ride, ridden, seed) -> {
            List<Cue> cues = ridden.result().cues();
            List<CueKind> signal = cues.stream()
                    .map(Cue::kind)
                    .filter(kind -> kind == CueKind.SIGNAL_LOST || kind == CueKind.SIGNAL_BACK)
                    .toList();

            assertThat(cues).as("seed %s", seed).extracting(Cue::atNanos).isSorted();
            for (int i = 0; i < signal.size(); i++) {
                assertThat(signal.get(i))
                        .as("seed %s", seed)
                        .isEqualTo(i % 2 == 0 ? CueKind.SIGNAL_LOST : CueKind.SIGNAL_BACK);
            }
        });
    }

    @Test
    void everyDriftCueFollowsThreeSecondsOfThatDriftAtATimeWhenOneMaySpeak() {
        checkEach((ride, ridden, seed) -> {
            List<Span> spans = Spans.of(ridden.events());
            for (Cue cue : ridden.result().cues()) {
                if (Drift.isAbout(cue.kind())) {
                    DriftRules.assertMayBeSaid(cue, spans, ride.policy(), "seed " + seed);
                }
            }
        });
    }

    @Test
    void driftCuesKeepTheirDistanceAndTheLadder() {
        checkEach((ride, ridden, seed) ->
                DriftRules.assertLadder(ridden.result().cues(), ride.policy().cues(), "seed " + seed));
    }

    @Test
    void theRidesAreWorthRiding() {
        var kinds = new EnumMap<CueKind, Integer>(CueKind.class);
        var phases = new EnumMap<Phase, Integer>(Phase.class);
        for (Ridden ridden : RIDDEN) {
            ridden.result().cues().forEach(cue -> kinds.merge(cue.kind(), 1, Integer::sum));
            phases.merge(ridden.result().phase(), 1, Integer::sum);
        }

        assertThat(kinds).containsOnlyKeys(CueKind.values());
        assertThat(kinds.values()).allMatch(count -> count >= 50);
        assertThat(phases).containsOnlyKeys(Phase.values());
    }
}
