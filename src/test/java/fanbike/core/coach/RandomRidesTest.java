package fanbike.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Plan;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.SessionEvent;
import fanbike.core.session.SessionEvent.Ending;
import fanbike.core.session.SessionEvent.IntervalEnded;
import fanbike.core.session.SessionEvent.IntervalStarted;
import fanbike.core.session.SessionEvent.Span;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every ride, however it goes. */
class RandomRidesTest {

    private static final int RIDES = 2_000;
    private static final int RIDES_AT_ONCE = 100;

    /** The first seed of each hundred. */
    static LongStream hundreds() {
        return LongStream.range(0, RIDES / RIDES_AT_ONCE).map(hundred -> hundred * RIDES_AT_ONCE);
    }

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

    private static void checkHundredFrom(long first, Check check) {
        for (long seed = first; seed < first + RIDES_AT_ONCE; seed++) {
            RandomRide ride = RandomRides.ride(seed);
            check.check(ride, Ridden.of(ride, ride.inputs()), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void ticksChangeNothing(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
            Ridden ticked = Ridden.of(ride, RandomRides.withTicks(ride.inputs(), seed));

            assertThat(Spans.merged(ticked.events()))
                    .as("events, seed %s", seed)
                    .isEqualTo(Spans.merged(ridden.events()));
            assertThat(ticked.result()).as("result, seed %s", seed).isEqualTo(ridden.result());
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void whatComesLaterChangesNothingThatWas(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
            int cut = new Random(seed).nextInt(ride.inputs().size() + 1);
            Ridden prefix = Ridden.of(ride, ride.inputs().subList(0, cut));

            assertThat(ridden.events())
                    .as("events, seed %s", seed)
                    .startsWith(prefix.events().toArray(new SessionEvent[0]));
            assertThat(ridden.result().cues())
                    .as("cues, seed %s", seed)
                    .startsWith(prefix.result().cues().toArray(new Cue[0]));
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void theSameRideHasTheSameResult(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
            SessionResult again = Coach.run(ride.plan(), ride.policy(), OptionalDouble.empty(), ride.inputs());

            assertThat(again).as("seed %s", seed).isEqualTo(ridden.result());
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void everyNanosecondRiddenCountsOnce(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
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

    @ParameterizedTest
    @MethodSource("hundreds")
    void riddenPausedAndRepeatedTimeMakeUpTheElapsed(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
            SessionResult result = ridden.result();
            long intervals = result.intervals().stream()
                    .mapToLong(IntervalScore::riddenNanos)
                    .sum();

            assertThat(intervals + result.pausedNanos() + result.repeatedNanos())
                    .as("seed %s", seed)
                    .isEqualTo(result.elapsedNanos());
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void anIntervalThatIsRiddenToItsEndLastsAsLongAsItShould(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
            long sinceStart = 0;
            for (SessionEvent event : ridden.events()) {
                if (event instanceof IntervalStarted) {
                    sinceStart = 0;
                } else if (event instanceof Span span) {
                    assertThat(span.riddenFromNanos()).as("seed %s", seed).isEqualTo(sinceStart);
                    sinceStart += span.lengthNanos();
                } else if (event instanceof IntervalEnded ended && ended.ending() == Ending.RIDDEN) {
                    assertThat(sinceStart)
                            .as("seed %s", seed)
                            .isEqualTo(ended.interval().lengthNanos());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void cuesComeInOrderAndSignalLostAndBackInTurn(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
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

    @ParameterizedTest
    @MethodSource("hundreds")
    void everyDriftCueFollowsThreeSecondsOfThatDriftAtATimeWhenOneMaySpeak(long first) {
        checkHundredFrom(first, (ride, ridden, seed) -> {
            List<Span> spans = Spans.of(ridden.events());
            for (Cue cue : ridden.result().cues()) {
                if (cue.kind().isAboutDrift()) {
                    DriftRules.assertMayBeSaid(cue, spans, ride.policy(), "seed " + seed);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void driftCuesKeepTheirDistanceAndTheLadder(long first) {
        checkHundredFrom(
                first,
                (ride, ridden, seed) -> DriftRules.assertLadder(
                        ridden.result().cues(), ride.policy().cues(), "seed " + seed));
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void theRidesAreWorthRiding(long first) {
        var kinds = new EnumMap<CueKind, Integer>(CueKind.class);
        checkHundredFrom(first, (ride, ridden, seed) -> {
            Plan plan = ride.plan();
            assertThat(plan.intervals()).as("seed %s", seed).isNotEmpty();
            ridden.result().cues().forEach(cue -> kinds.merge(cue.kind(), 1, Integer::sum));
        });

        assertThat(kinds).containsOnlyKeys(CueKind.values());
    }
}
