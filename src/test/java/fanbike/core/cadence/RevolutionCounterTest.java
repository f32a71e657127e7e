package fanbike.core.cadence;

import static fanbike.core.cadence.Feed.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevolutionCounterTest {

    private static final double RATIO = 0.5;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    private static int ticksPerSecond(CadenceSource counter) {
        return counter == CadenceSource.POWER_WHEEL ? 2048 : 1024;
    }

    private static boolean isWheel(CadenceSource counter) {
        return counter == CadenceSource.CSC_WHEEL || counter == CadenceSource.POWER_WHEEL;
    }

    /** A feed whose crank counter has given 60 rpm at 2 s, at 2 revolutions and 2,048 ticks. */
    private static Feed turningAt60() {
        var feed = Feed.withoutWheel();
        feed.cscCrank(0, 0, 0);
        feed.cscCrank(1, 1, 1024);
        assertThat(feed.cscCrank(2, 2, 2048)).hasValue(60);
        return feed;
    }

    /** The same, and it has stood since, and said 0 at 5 s. */
    private static Feed standing() {
        Feed feed = turningAt60();
        assertThat(feed.cscCrank(5, 2, 2048)).hasValue(0);
        return feed;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aConstantCadenceIsThatCadenceFromAnyStartAndAcrossAnyWrap(long seed) {
        for (CadenceSource counter : CadenceSource.values()) {
            if (counter != CadenceSource.INDOOR_BIKE_DATA && counter != CadenceSource.CROSS_TRAINER_DATA) {
                assertConstant(seed, counter);
            }
        }
    }

    private static void assertConstant(long seed, CadenceSource counter) {
        var random = new Random(seed);
        int clock = ticksPerSecond(counter);
        int ticks = clock * 60 / 250 + 1 + random.nextInt(clock * 5);
        double rpm = 60.0 * clock / ticks * (isWheel(counter) ? RATIO : 1);
        long revolutions = 0x1_0000_0000L - random.nextInt(100);
        long time = 0x10000L - random.nextInt(10) * (long) ticks;
        long begin = revolutions;
        var feed = Feed.withWheel(RATIO);
        for (int event = 0; event < 200; event++) {
            long at = (time + 0x40000) * SECOND / clock + random.nextInt(100_000_000);
            OptionalDouble heard = feed.count(at, counter, revolutions, time);
            for (int repeat = event == 0 ? 0 : random.nextInt(3); repeat > 0; repeat--) {
                at += random.nextInt((int) (SECOND * ticks / clock / 3));
                assertThat(feed.count(at, counter, revolutions, time))
                        .as("repeat, seed %d, %s", seed, counter)
                        .isEqualTo(heard);
            }
            if (event >= 2) {
                assertThat(heard.orElseThrow())
                        .as("after %d revolutions, seed %d, %s", revolutions - begin, seed, counter)
                        .isCloseTo(rpm, within(0.000001));
            }
            int lost = 1 + random.nextInt(3);
            revolutions += lost;
            time += (long) lost * ticks;
        }
        assertThat(feed.rejected()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"INDOOR_BIKE_DATA", "CROSS_TRAINER_DATA"})
    void theFirstIntervalAfterAConnectGivesNothing(CadenceSource counter) {
        var feed = Feed.withWheel(RATIO);
        int second = ticksPerSecond(counter);

        assertThat(feed.count(0, counter, 7, 0)).isEmpty();
        assertThat(feed.count(SECOND, counter, 8, second)).isEmpty();
        assertThat(feed.count(2 * SECOND, counter, 9, 2L * second)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"1024, 2000000000", "1025, 2001953125", "2561, 5001953125", "6001, 11720703125", "300, 2000000000"})
    void aRepeatHoldsUntilTwiceTheRevolutionAndNoLonger(int ticks, long holdNanos) {
        for (long late : new long[] {0, 1}) {
            var feed = Feed.withoutWheel();
            feed.count(0, CadenceSource.CSC_CRANK, 0, 0);
            feed.count(SECOND, CadenceSource.CSC_CRANK, 1, 1024);
            OptionalDouble value = feed.count(2 * SECOND, CadenceSource.CSC_CRANK, 2, 1024L + ticks);

            OptionalDouble repeated =
                    feed.count(2 * SECOND + holdNanos + late, CadenceSource.CSC_CRANK, 2, 1024L + ticks);

            assertThat(value).isPresent();
            assertThat(repeated).isEqualTo(late == 0 ? value : OptionalDouble.of(0));
        }
    }

    @Test
    void severalRevolutionsInOneStepHoldForTwiceOneOfThem() {
        Feed feed = turningAt60();

        assertThat(feed.cscCrank(5, 5, 2048 + 3 * 1536)).hasValue(40);
        assertThat(feed.cscCrank(8, 5, 2048 + 3 * 1536)).hasValue(40);
        assertThat(feed.cscCrank(8.001, 5, 2048 + 3 * 1536)).hasValue(0);
    }

    @Test
    void theHoldIsCountedFromTheArrivalOfTheNewEventNotOfItsRepeats() {
        Feed feed = turningAt60();

        assertThat(feed.cscCrank(3, 2, 2048)).hasValue(60);
        assertThat(feed.cscCrank(3.9, 2, 2048)).hasValue(60);
        assertThat(feed.cscCrank(4.1, 2, 2048)).hasValue(0);
        assertThat(feed.cscCrank(4.2, 2, 2048)).hasValue(0);
    }

    @Test
    void aSensorThatStandsFromTheConnectSaysZeroAfterTwoSeconds() {
        var feed = Feed.withoutWheel();

        assertThat(feed.cscCrank(10, 40, 500)).isEmpty();
        assertThat(feed.cscCrank(12, 40, 500)).isEmpty();
        assertThat(feed.cscCrank(12.1, 40, 500)).hasValue(0);
    }

    @Test
    void theFirstIntervalAfterAZeroGivesNothingAndTheSecondDoes() {
        Feed feed = standing();

        assertThat(feed.cscCrank(10, 3, 10_240)).isEmpty();
        assertThat(feed.cscCrank(10.5, 3, 10_240)).isEmpty();
        assertThat(feed.cscCrank(11, 4, 11_264)).hasValue(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 18, 20, 22, 25})
    void slowPedallingFromRestComesThroughAtTheSecondInterval(int rpm) {
        for (double rest : new double[] {6, 30, 59, 64.5, 128.2, 600}) {
            Feed feed = standing();
            double period = 60.0 / rpm;

            OptionalDouble heard = OptionalDouble.empty();
            for (double seconds = 5.25; seconds <= rest + period; seconds += 0.25) {
                int revolutions = seconds < rest ? 0 : 1;
                heard = feed.cscCrank(seconds, 2 + revolutions, (int) (2048 + 1024 * revolutions * (rest - 2)));
            }
            int ticks = (int) (2048 + 1024 * (rest - 2) + 1024 * period);

            assertThat(heard).as("before, after %s s", rest).isEmpty();
            assertThat(feed.cscCrank(rest + period, 4, ticks).orElseThrow())
                    .as("after a rest of %s s", rest)
                    .isCloseTo(rpm, within(0.02));
        }
    }

    @Test
    void oneNudgeAfterALongRestIsNotWaitedForLongerThanTenSeconds() {
        Feed feed = standing();

        assertThat(feed.cscCrank(50, 3, 2048 + 48 * 1024)).isEmpty();
        assertThat(feed.cscCrank(60, 3, 2048 + 48 * 1024)).isEmpty();
        assertThat(feed.cscCrank(60.001, 3, 2048 + 48 * 1024)).hasValue(0);
    }

    @Test
    void aGapOfExactlySixtySecondsStillCountsAndOneOfMoreDoesNot() {
        assertThat(turningAt60().cscCrank(62, 62, 62 * 1024)).hasValue(60);
        assertThat(turningAt60().cscCrank(62.000001, 62, 62 * 1024)).isEmpty();
    }

    @Test
    void afterALongGapTheNextIntervalCountsAgain() {
        Feed feed = turningAt60();

        assertThat(feed.cscCrank(72, 72, 72 * 1024)).isEmpty();
        assertThat(feed.cscCrank(72.1, 72, 72 * 1024)).isEmpty();
        assertThat(feed.cscCrank(73, 73, 73 * 1024)).hasValue(60);
    }

    @Test
    void theWheelOfCyclingPowerWrapsInHalfTheTimeAndSoDoesItsGap() {
        for (double late : new double[] {0, 0.001}) {
            var feed = Feed.withWheel(RATIO);
            feed.count(0, CadenceSource.POWER_WHEEL, 0, 0);
            feed.count(SECOND, CadenceSource.POWER_WHEEL, 2, 2048);

            OptionalDouble heard = feed.count(Feed.nanos(31 + late), CadenceSource.POWER_WHEEL, 62, 31 * 2048);

            assertThat(heard).isEqualTo(late > 0 ? OptionalDouble.empty() : OptionalDouble.of(60));
        }
    }

    @Test
    void timeThatMovesWithoutARevolutionIsAStopAtOnce() {
        Feed feed = turningAt60();

        assertThat(feed.cscCrank(3, 2, 3072)).hasValue(0);
        assertThat(feed.cscCrank(4, 3, 4096)).isEmpty();
        assertThat(feed.cscCrank(5, 4, 5120)).hasValue(60);
    }

    @Test
    void timeThatMovedWithoutARevolutionIsWhereTheNextIntervalBegins() {
        Feed feed = turningAt60();
        feed.cscCrank(2.5, 2, 2560);

        assertThat(feed.cscCrank(3, 3, 3584)).isEmpty();
        assertThat(feed.cscCrank(5, 3, 3584)).isEmpty();
        assertThat(feed.cscCrank(5.1, 3, 3584)).hasValue(0);
    }

    @Test
    void aReconnectForgetsTheCounters() {
        Feed feed = turningAt60();

        feed.connected();

        assertThat(feed.cscCrank(3, 3, 3072)).isEmpty();
        assertThat(feed.cscCrank(4, 4, 4096)).isEmpty();
        assertThat(feed.cscCrank(5, 5, 5120)).hasValue(60);
    }

    @Test
    void aLossForgetsTheCountersToo() {
        Feed feed = turningAt60();

        assertThat(feed.isLostAt(2.5)).isTrue();

        assertThat(feed.cscCrank(3, 3, 3072)).isEmpty();
        assertThat(feed.cscCrank(4, 4, 4096)).isEmpty();
        assertThat(feed.cscCrank(5, 5, 5120)).hasValue(60);
    }

    @Test
    void countersThatRestartWithoutAReconnectShowNothingAndRecover() {
        Feed feed = turningAt60();
        feed.cscCrank(3, 1000, 2148);

        assertThat(feed.cscCrank(4, 0, 0)).isEmpty();
        assertThat(feed.cscCrank(4.5, 0, 0)).isEmpty();
        assertThat(feed.cscCrank(5, 1, 1024)).hasValue(60);
    }

    @Test
    void aWheelThatCountsBackwardsIsNotBelieved() {
        var feed = Feed.withWheel(RATIO);

        for (int i = 0; i < 5; i++) {
            assertThat(feed.cscWheel(i, 100 - i, 1024 * i)).isEmpty();
        }
        assertThat(feed.rejected()).isEqualTo(3);
    }

    @Test
    void twoHundredAndFiftyIsShownAndMoreIsRejectedAndCounted() {
        Feed feed = turningAt60();

        assertThat(feed.cscCrank(8, 27, 2048 + 6144)).hasValue(250);
        assertThat(feed.rejected()).isZero();
        assertThat(feed.cscCrank(14, 52, 2048 + 6144 + 6143)).isEmpty();
        assertThat(feed.rejected()).isOne();
        assertThat(feed.cscCrank(14.1, 52, 2048 + 6144 + 6143)).isEmpty();
        assertThat(feed.rejected()).isOne();
    }

    @Test
    void revolutionsInNoTimeAtAllAreRejectedToo() {
        Feed feed = turningAt60();

        assertThat(feed.cscCrank(3, 3, 2048)).isEmpty();
        assertThat(feed.rejected()).isOne();
        assertThat(feed.cscCrank(4, 4, 3072)).hasValue(60);
    }

    @Test
    void aWheelWithoutARatioGivesNoCadence() {
        var feed = Feed.withoutWheel();

        for (int i = 0; i < 10; i++) {
            assertThat(feed.cscWheel(i, i, 1024 * i)).isEmpty();
            assertThat(feed.count(i * SECOND, CadenceSource.POWER_WHEEL, i, 2048L * i))
                    .isEmpty();
        }
    }

    @Test
    void strideCountsAreTenthsOfAStepSinceTheArrivalOfTheOneBefore() {
        var feed = Feed.withoutWheel();

        assertThat(feed.strides(70, 65_530)).isEmpty();
        assertThat(feed.strides(71, 65_530 + 10)).isEmpty();
        assertThat(feed.strides(72, 65_530 + 20).orElseThrow()).isCloseTo(60, within(0.1));
        assertThat(feed.strides(73, 65_530 + 20).orElseThrow()).isCloseTo(60, within(0.1));
        assertThat(feed.strides(74.1, 65_530 + 20)).hasValue(0);
    }

    @Test
    void wholeStridesThatComeSlowlyAreHeldForTwiceAStride() {
        var feed = Feed.withoutWheel();
        feed.strides(0, 0);
        feed.strides(3, 10);

        assertThat(feed.strides(6, 20)).hasValue(20);
        assertThat(feed.strides(11.9, 20)).hasValue(20);
        assertThat(feed.strides(12.1, 20)).hasValue(0);
    }
}
