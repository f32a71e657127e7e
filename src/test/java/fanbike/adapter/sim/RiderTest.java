package fanbike.adapter.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiderTest {

    private static final int SEEDS = 25;

    @ParameterizedTest
    @EnumSource
    void beginsByHimselfAboutTwoSecondsAfterTheRideIsOpened(RiderKind kind) {
        Script script = Script.opened().then(8, Demand.waiting());

        for (long seed = 0; seed < SEEDS; seed++) {
            List<Double> rpm = ride(kind, seed, script);

            assertThat(rpm.subList(0, at(1.2))).as("seed %d", seed).containsOnly(0.0);
            assertThat(rpm.subList(at(4), at(8))).as("seed %d", seed).allMatch(each -> each >= 15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsToAnEasyCadenceWhereTheIntervalHasNone(RiderKind kind) {
        Script script = Script.opened().then(60, Script.ride(0));

        assertThat(mean(kind, script, rpm -> mean(rpm.subList(at(15), at(60))))).isBetween(37.0, 43.0);
    }

    @ParameterizedTest
    @EnumSource
    void standsStillInMostRestsAndTurnsSoftlyInTheOthers(RiderKind kind) {
        Script script = Script.opened().then(30, Script.ride(50)).then(30, Demand.rest());

        int rests = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Double> resting = ride(kind, seed, script).subList(at(34), at(60));
            boolean still = resting.stream().allMatch(each -> each == 0);
            boolean soft = mean(resting) > 15 && mean(resting) < 40;
            assertThat(still || soft).as("seed %d", seed).isTrue();
            rests += still ? 1 : 0;
        }

        assertThat(rests).isBetween(SEEDS / 2 + 1, SEEDS - 1);
    }

    @ParameterizedTest
    @EnumSource
    void ridesOnOneToThreeSecondsAfterARest(RiderKind kind) {
        Script script = Script.opened()
                .then(30, Script.ride(50))
                .then(30, Demand.paused())
                .then(10, Script.ride(50));

        for (long seed = 0; seed < SEEDS; seed++) {
            List<Double> rpm = ride(kind, seed, script);

            assertThat(rpm.subList(at(34), at(61))).as("seed %d", seed).containsOnly(0.0);
            assertThat(rpm.subList(at(63.1), at(70))).as("seed %d", seed).allMatch(each -> each >= 15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsWhenTheRideIsOver(RiderKind kind) {
        Script script = Script.opened().then(30, Script.ride(50)).then(10, Demand.over());

        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(ride(kind, seed, script).subList(at(33), at(40)))
                    .as("seed %d", seed)
                    .containsOnly(0.0);
        }
    }

    @Test
    void isSoonAtATargetUnlessABeginner() {
        assertThat(mean(RiderKind.STEADY, stepUp(), RiderTest::secondsToTarget)).isBetween(1.5, 4.0);
        assertThat(mean(RiderKind.BEGINNER, stepUp(), RiderTest::secondsToTarget))
                .isGreaterThan(1.0 + mean(RiderKind.STEADY, stepUp(), RiderTest::secondsToTarget));
    }

    @Test
    void overshootsAsABeginner() {
        assertThat(mean(RiderKind.STEADY, stepUp(), RiderTest::overshootRpm)).isBetween(-1.0, 1.0);
        assertThat(mean(RiderKind.BEGINNER, stepUp(), RiderTest::overshootRpm)).isBetween(2.0, 6.0);
    }

    @Test
    void fadesWithinAnIntervalAsABeginner() {
        assertThat(mean(RiderKind.BEGINNER, longInterval(50), RiderTest::fadeRpm))
                .isBetween(1.0, 3.0);
        assertThat(mean(RiderKind.STEADY, longInterval(50), RiderTest::fadeRpm)).isBetween(-0.4, 0.8);
    }

    @Test
    void fadesALittleAtHardTargetsEvenWhenSteady() {
        assertThat(mean(RiderKind.STEADY, longInterval(70), RiderTest::fadeRpm)).isBetween(0.3, 2.0);
    }

    @Test
    void tiresOverTheRideAsABeginner() {
        Script script = Script.opened();
        for (int i = 0; i < 15; i++) {
            script = script.then(90, Script.ride(50)).then(30, Demand.rest());
        }

        double lost = mean(
                RiderKind.BEGINNER,
                script,
                rpm -> mean(rpm.subList(at(20), at(90))) - mean(rpm.subList(at(1700), at(1770))));

        assertThat(lost).isBetween(0.8, 2.0);
    }

    private static Script stepUp() {
        return Script.opened().then(60, Script.ride(45)).then(30, Script.ride(60));
    }

    private static Script longInterval(int rpm) {
        return Script.opened().then(200, Script.ride(rpm));
    }

    private static double secondsToTarget(List<Double> rpm) {
        List<Double> after = rpm.subList(at(60), rpm.size());
        return after.stream().takeWhile(each -> each < 58).count() * Step.SECONDS;
    }

    private static double overshootRpm(List<Double> rpm) {
        return mean(rpm.subList(at(68), at(72))) - 60;
    }

    private static double fadeRpm(List<Double> rpm) {
        return mean(rpm.subList(at(30), at(60))) - mean(rpm.subList(at(170), at(200)));
    }

    private static double mean(RiderKind kind, Script script, ToDoubleFunction<List<Double>> figure) {
        double sum = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            sum += figure.applyAsDouble(ride(kind, seed, script));
        }
        return sum / SEEDS;
    }

    private static double mean(List<Double> rpm) {
        return rpm.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    private static int at(double seconds) {
        return (int) Math.round(seconds / Step.SECONDS);
    }

    private static List<Double> ride(RiderKind kind, long seed, Script script) {
        Rider rider = new Rider(kind.traits(), new Random(seed));
        List<Double> rpm = new ArrayList<>();
        for (Script.Part part : script.parts()) {
            for (long now = part.fromNanos(); now < part.untilNanos(); now += Step.NANOS) {
                rpm.add(rider.step(part.demand()));
            }
        }
        return rpm;
    }
}
