package fanbike.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.core.cadence.CapturedSequences.Frame;
import fanbike.core.cadence.CapturedSequences.Sequence;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapturedSequencesTest {

    /** The published values are rounded to a hundredth. */
    private static final double ROUNDING = 0.0051;

    private static final double WHEEL_RATIO = 0.25;

    static List<Sequence> all() throws IOException {
        return CapturedSequences.all();
    }

    static Stream<Sequence> counted() throws IOException {
        return CapturedSequences.of(Characteristic.CSC_MEASUREMENT, Characteristic.CYCLING_POWER_MEASUREMENT);
    }

    static Stream<Sequence> echo() throws IOException {
        return CapturedSequences.startingWith("ftms-echo");
    }

    /** Without the record of several parts, whose cadence comes late. */
    static Stream<Sequence> indoorBikes() throws IOException {
        return CapturedSequences.of(Characteristic.INDOOR_BIKE_DATA)
                .filter(sequence -> !sequence.id().equals("ftms-stages-sb20-split"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void neverShowsMoreThan250Rpm(Sequence sequence) {
        for (Feed feed : List.of(Feed.withoutWheel(), Feed.withWheel(WHEEL_RATIO))) {
            List<OptionalDouble> heard = sequence.heardBy(feed);

            assertThat(heard).hasSameSizeAs(sequence.frames());
            assertThat(heard).allSatisfy(rpm -> assertThat(rpm.orElse(0)).isBetween(0.0, 250.0));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isTheSameEachTime(Sequence sequence) {
        List<OptionalDouble> once = sequence.heardBy(Feed.withWheel(WHEEL_RATIO));
        List<OptionalDouble> again = sequence.heardBy(Feed.withWheel(WHEEL_RATIO));

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counted")
    void followsThePairwiseCadenceAsFarAsTheRulesLetIt(Sequence sequence) {
        List<OptionalDouble> heard = sequence.heardBy(Feed.withoutWheel());

        var rules = new CountedCadenceRules();
        for (int i = 0; i < heard.size(); i++) {
            OptionalDouble expected = rules.expect(sequence.frames().get(i));
            assertClose("frame " + i, heard.get(i), expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indoorBikes")
    void saysWhatTheBikeSaysInEveryFrame(Sequence sequence) {
        List<OptionalDouble> heard = sequence.heardBy(Feed.withoutWheel());

        for (int i = 0; i < heard.size(); i++) {
            assertThat(heard.get(i))
                    .as("frame %d", i)
                    .isEqualTo(cadenceField(sequence.frames().get(i).value()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("echo")
    void anEchoBikeSaysWholeRpm(Sequence sequence) {
        assertThat(sequence.heardBy(Feed.withoutWheel()))
                .allSatisfy(rpm -> assertThat(rpm.orElseThrow() % 1).isZero());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("echo")
    void anEchoBikeRelaysTheStrapWhichIsAbsentWhereItSaysZero(Sequence sequence) {
        var feed = Feed.withoutWheel();
        for (Frame frame : sequence.frames()) {
            int bpm = frame.value().u8(frame.value().size() - 3);

            Reading reading = feed.hear(frame.atNanos(), sequence.characteristic(), frame.value())
                    .orElseThrow();

            assertThat(reading.heartRateBpm()).isEqualTo(bpm == 0 ? OptionalInt.empty() : OptionalInt.of(bpm));
        }
    }

    @Test
    void theFirstFrameOfAnEchoSessionIsZeroLikeAnyOther() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("ftms-echo-session-01").heardBy(Feed.withoutWheel());

        assertThat(heard.get(0)).hasValue(0);
        assertThat(heard.get(1)).hasValue(26);
    }

    @Test
    void aCoastingEchoBikeIsHeardAllTheWayDown() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("ftms-echo-session-08").heardBy(Feed.withoutWheel());

        assertThat(heard.subList(0, 8).stream().map(OptionalDouble::orElseThrow))
                .containsExactly(20.0, 19.0, 17.0, 16.0, 16.0, 14.0, 12.0, 0.0);
    }

    @Test
    void aFrameWithoutCrankIsNoNewsAndTheNextIntervalSpansIt() throws IOException {
        List<OptionalDouble> heard = CapturedSequences.named("csc-zwifthub-b").heardBy(Feed.withoutWheel());

        assertThat(heard.get(4)).isEmpty();
        assertThat(heard.get(5).orElseThrow()).isCloseTo(56.06, within(ROUNDING));
    }

    @Test
    void aRealSensorAtRestSaysZeroAndItsFirstRevolutionNothing() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("csc-magene-gemini200").heardBy(Feed.withoutWheel());

        assertThat(heard.get(7)).isEmpty();
        assertThat(heard.get(8)).hasValue(0);
        assertThat(heard.get(10)).isEmpty();
        assertThat(heard.get(14).orElseThrow()).isCloseTo(43.98, within(ROUNDING));
        assertThat(heard.get(15)).isEqualTo(heard.get(14));
    }

    @Test
    void aStoppedPedalComesToZeroAlthoughItKeepsSending() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("cps-ss2k-singlepedal").heardBy(Feed.withoutWheel());

        assertThat(heard.get(14)).hasValue(30);
        assertThat(heard.get(17)).hasValue(30);
        assertThat(heard.get(18)).hasValue(0);
    }

    @Test
    void theRevolutionThatSpansTheRestIsNotShown() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("cps-ss2k-start-from-rest").heardBy(Feed.withoutWheel());

        assertThat(heard.get(4)).isEmpty();
        assertThat(heard.get(5).orElseThrow()).isCloseTo(68.34, within(ROUNDING));
    }

    @Test
    void twoPedalsAsTwoSensorsGiveTheCadencesOfTheFirst() throws IOException {
        Sequence pedals = CapturedSequences.named("cps-ss2k-two-pedals-interleaved");
        Map<Octets, OptionalDouble> left = rpmByValue(pedals.perDevice().get("left"));
        Map<Octets, OptionalDouble> right = rpmByValue(pedals.perDevice().get("right"));
        Feed leftPedal = Feed.withoutWheel();
        Feed rightPedal = leftPedal.another("right");

        int told = 0;
        for (Frame frame : pedals.frames()) {
            boolean isLeft = left.containsKey(frame.value());
            OptionalDouble heard = Feed.rpm(
                    (isLeft ? leftPedal : rightPedal).hear(frame.atNanos(), pedals.characteristic(), frame.value()));
            OptionalDouble pairwise = (isLeft ? left : right).getOrDefault(frame.value(), OptionalDouble.empty());
            if (heard.isPresent()) {
                told++;
                assertClose(frame.value().hex(), heard, pairwise);
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void eachOfTwoPedalsGivesItsOwnCadencesWhereItIsAlone() throws IOException {
        Sequence pedals = CapturedSequences.named("cps-ss2k-two-pedals-interleaved");
        for (JsonNode device : pedals.perDevice()) {
            var feed = Feed.withoutWheel();
            int intervals = 0;
            double seconds = 0;
            for (JsonNode frame : device) {
                OptionalDouble heard = Feed.rpm(feed.hear(
                        seconds++, pedals.characteristic(), frame.get("hex").asText()));
                boolean isNew = frame.get("cadence_rpm").isNumber();
                intervals += isNew ? 1 : 0;
                if (isNew && intervals > 1) {
                    assertClose(
                            "interval " + intervals,
                            heard,
                            OptionalDouble.of(frame.get("cadence_rpm").asDouble()));
                }
            }
            assertThat(intervals).isGreaterThan(1);
        }
    }

    @Test
    void twoPedalsTakenForOneSensorAreNeverBelieved() throws IOException {
        Sequence pedals = CapturedSequences.named("cps-ss2k-two-pedals-interleaved");
        var feed = Feed.withoutWheel();

        assertThat(pedals.heardBy(feed)).allSatisfy(rpm -> assertThat(rpm).isEmpty());
        assertThat(feed.rejected()).isEqualTo(pedals.frames().size() - 2);
    }

    @Test
    void aBikeThatSays0BesidePowerIsBelievedWhereItIsAlone() throws IOException {
        Sequence jetBlack = CapturedSequences.named("ftms-jetblack-volt");

        assertThat(jetBlack.heardBy(Feed.withoutWheel()))
                .allSatisfy(rpm -> assertThat(rpm).hasValue(0));
    }

    @Test
    void aBikeThatSays0LosesItsTurnToItsOwnTurningCrank() throws IOException {
        Sequence jetBlack = CapturedSequences.named("ftms-jetblack-volt");
        var feed = Feed.withoutWheel();

        var heard = new ArrayList<OptionalDouble>();
        for (int i = 0; i < jetBlack.frames().size(); i++) {
            Frame frame = jetBlack.frames().get(i);
            OptionalDouble crank = feed.count(frame.atNanos(), CadenceSource.CSC_CRANK, i, 1024L * i);
            OptionalDouble bike = Feed.rpm(feed.hear(frame.atNanos() + 1, jetBlack.characteristic(), frame.value()));
            heard.addAll(List.of(crank, bike));
        }

        assertThat(heard.subList(4, heard.size()))
                .allSatisfy(rpm -> assertThat(rpm.orElse(60)).isEqualTo(60));
        assertThat(heard.get(4)).hasValue(60);
    }

    @Test
    void aFrozenCrankLosesItsTurnToTheTurningWheel() throws IOException {
        Sequence trainer = CapturedSequences.named("csc-qz3224");
        String frozen = trainer.frames().get(0).value().hex().substring(14);
        var feed = Feed.withWheel(WHEEL_RATIO);

        var heard = new ArrayList<OptionalDouble>();
        for (int i = 0; i < 8; i++) {
            int ticks = 1130 * i;
            String hex = String.format(
                    java.util.Locale.ROOT, "03%02x000000%02x%02x%s", 2 * i, ticks & 0xFF, ticks >> 8, frozen);
            heard.add(Feed.rpm(feed.hear(i, trainer.characteristic(), hex)));
        }

        double rpm = 60.0 * 1024 * 2 / 1130 * WHEEL_RATIO;
        assertThat(heard.subList(2, 8))
                .allSatisfy(each -> assertThat(each.orElseThrow()).isCloseTo(rpm, within(0.001)));
    }

    @Test
    void theWheelOfCyclingPowerCountsIn2048ths() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("cps-minoura-wheel-only").heardBy(Feed.withWheel(0.2));

        assertThat(heard.get(1)).isEmpty();
        assertThat(heard.get(2).orElseThrow()).isCloseTo(60.0 * 2048 * 4 / 1781 * 0.2, within(0.001));
    }

    @Test
    void aRecordOfThreePartsIsOneCadenceAtTheLastPart() throws IOException {
        List<OptionalDouble> heard =
                CapturedSequences.named("ftms-stages-sb20-split").heardBy(Feed.withoutWheel());

        assertThat(heard.get(0)).isEmpty();
        assertThat(heard.get(1)).isEmpty();
        assertThat(heard.get(2)).hasValue(91);
        assertThat(heard.get(3)).isEmpty();
        assertThat(heard.get(4)).isEmpty();
        assertThat(heard.get(5)).hasValue(112);
    }

    @Test
    void theStepRateOfACrossTrainerIsItsCadence() throws IOException {
        assertThat(CapturedSequences.named("ctd-lifepro").heardBy(Feed.withoutWheel()))
                .extracting(OptionalDouble::orElseThrow)
                .containsExactly(0.0, 6.0, 100.0, 74.0);
        assertThat(CapturedSequences.named("ctd-lifefitness").heardBy(Feed.withoutWheel()))
                .extracting(OptionalDouble::orElseThrow)
                .containsExactly(96.0, 94.0, 88.0, 86.0);
    }

    @Test
    void aCrossTrainerCutAt20OctetsIsStillHeard() throws IOException {
        Sequence cut = CapturedSequences.named("ctd-flutterftms");

        List<OptionalDouble> heard = cut.heardBy(Feed.withoutWheel());

        for (int i = 0; i < heard.size(); i++) {
            assertThat(heard.get(i)).hasValue(u16(cut.frames().get(i).value(), 10));
        }
    }

    @Test
    void aCrossTrainersRecordOfTwoPartsIsOneReading() throws IOException {
        Sequence split = CapturedSequences.named("ctd-flutterftms-split");
        var feed = Feed.withoutWheel();

        Frame first = split.frames().get(0);
        Frame second = split.frames().get(1);
        Reading half = feed.hear(first.atNanos(), split.characteristic(), first.value())
                .orElseThrow();
        Reading whole = feed.hear(second.atNanos(), split.characteristic(), second.value())
                .orElseThrow();

        assertThat(half.cadence()).isEmpty();
        assertThat(whole.cadence().orElseThrow().rpm()).isEqualTo(u16(first.value(), 8));
        assertThat(whole.atNanos()).isEqualTo(second.atNanos());
        assertThat(whole.source()).hasValue(CadenceSource.CROSS_TRAINER_DATA);
    }

    @Test
    void aStrideCounterAtRestIsZeroAndItsFirstStepsGiveNothing() throws IOException {
        List<OptionalDouble> heard = CapturedSequences.named("ctd-schwinn-510e").heardBy(Feed.withoutWheel());

        assertThat(heard).allSatisfy(rpm -> assertThat(rpm).isEmpty());
    }

    @Test
    void aMachinesStatusIsNoMeasurement() throws IOException {
        Sequence status = CapturedSequences.named("status-direto");
        var feed = Feed.withoutWheel();

        for (Frame frame : status.frames()) {
            assertThat(feed.hear(frame.atNanos(), status.characteristic(), frame.value()))
                    .isEmpty();
        }
    }

    private static void assertClose(String what, OptionalDouble actual, OptionalDouble expected) {
        assertThat(actual.isPresent()).as(what).isEqualTo(expected.isPresent());
        assertThat(actual.orElse(0)).as(what).isCloseTo(expected.orElse(0), within(ROUNDING));
    }

    private static Map<Octets, OptionalDouble> rpmByValue(JsonNode frames) {
        var byValue = new java.util.HashMap<Octets, OptionalDouble>();
        OptionalDouble last = OptionalDouble.empty();
        for (JsonNode frame : frames) {
            JsonNode rpm = frame.get("cadence_rpm");
            last = rpm.isNumber() ? OptionalDouble.of(rpm.asDouble()) : last;
            byValue.put(Octets.ofHex(frame.get("hex").asText()), last);
        }
        return byValue;
    }

    /** The cadence of Indoor Bike Data by the flags alone (FTMS 4.9.1). */
    private static OptionalDouble cadenceField(Octets value) {
        int flags = u16(value, 0);
        int offset = 2 + ((flags & 1) == 0 ? 2 : 0) + ((flags & 2) == 0 ? 0 : 2);
        return (flags & 4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(u16(value, offset) / 2.0);
    }

    private static int u16(Octets value, int offset) {
        return value.u8(offset) | value.u8(offset + 1) << Byte.SIZE;
    }
}
