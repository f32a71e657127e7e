package fanbike.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.device.StopAndGo.Ask;
import fanbike.core.model.Cadence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopAndGoTest {

    private static final long SECOND = 1_000_000_000L;

    private static final int THREE_ROUNDS = 12 + 12 + 10 + 16 + 10 + 12 + 10;

    private final Gym gym = new Gym();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
    void findsTheBikeThatTheRiderIsOn(GymBike.Sends sends) {
        gym.add("mine", new GymBike(sends, 55), Gym.obedient(1.5));
        gym.add("idle", new GymBike(sends, 55), Gym.never());

        assertThat(gym.verdict()).containsExactly("mine");
        assertThat(gym.seconds()).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "25, 2", "42, 2", "45, 2", "70, 2", "90, 0"})
    void doesNotWaitForAFanToStandStill(double rpm, double reactsAfterSeconds) {
        gym.add("mine", new GymBike(GymBike.Sends.EVERY_SECOND, rpm), Gym.obedient(reactsAfterSeconds));

        assertThat(gym.verdict()).containsExactly("mine");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "28, true", "32, false", "50, false"})
    void takesClearFallingForAStop(int stillRpm, boolean follows) {
        var test = new StopAndGo(List.of("mine"), 0);

        for (long second = 0; second <= 34; second++) {
            boolean rests = second > 12 && second <= 24;
            double rpm = rests ? Math.max(stillRpm, 50 - 4 * (second - 12)) : 50;
            test.accept(second * SECOND, "mine", Cadence.ofRpm(rpm));
        }

        assertThat(test.followers().isPresent()).isEqualTo(follows);
    }

    @Test
    void isNotLedAstrayByARiderWhoPedalsOn() {
        gym.add("neighbour", new GymBike(GymBike.Sends.EVERY_SECOND, 60), Gym.always());
        gym.add("mine", new GymBike(GymBike.Sends.EVERY_SECOND, 50), Gym.obedient(1));

        assertThat(gym.verdict()).containsExactly("mine");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6, 9, 12, 15, 18})
    void isNotLedAstrayByARiderWhoRestsAtOtherTimes(int shiftSeconds) {
        gym.add(
                "neighbour",
                new GymBike(GymBike.Sends.EVERY_SECOND, 60),
                (seconds, ask) -> Math.floorMod((int) seconds + shiftSeconds, 20) < 10);
        gym.add("mine", new GymBike(GymBike.Sends.EVERY_SECOND, 50), Gym.obedient(1));

        assertThat(gym.verdict()).containsExactly("mine");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 6, 8, 10, 12, 14, 16, 18})
    void choosesNobodyWhereOnlyOthersPedal(int shiftSeconds) {
        gym.add("steady", new GymBike(GymBike.Sends.EVERY_SECOND, 60), Gym.always());
        gym.add(
                "intervals",
                new GymBike(GymBike.Sends.EVERY_SECOND, 60),
                (seconds, ask) -> Math.floorMod((int) seconds + shiftSeconds, 20) < 10);
        gym.add("mine sends nothing", new GymBike(GymBike.Sends.NOTHING, 60), Gym.obedient(1));

        assertThat(gym.verdict()).isEmpty();
        assertThat(gym.seconds()).isEqualTo(THREE_ROUNDS);
    }

    @Test
    void refusesToGuessWhereTwoArePedalledAlike() {
        gym.add("one", new GymBike(GymBike.Sends.EVERY_SECOND, 50), Gym.obedient(1));
        gym.add("two", new GymBike(GymBike.Sends.REPEATS, 58), Gym.obedient(1.5));
        gym.add("idle", new GymBike(GymBike.Sends.EVERY_SECOND, 58), Gym.never());

        assertThat(gym.verdict()).containsExactly("one", "two");
    }

    @Test
    void tellsApartTwoWhoStoppedTogetherByChance() {
        gym.add("mine", new GymBike(GymBike.Sends.EVERY_SECOND, 50), Gym.obedient(1));
        gym.add(
                "neighbour",
                new GymBike(GymBike.Sends.EVERY_SECOND, 50),
                (seconds, ask) -> ask != Ask.STOP || seconds > 30);

        assertThat(gym.verdict()).containsExactly("mine");
        assertThat(gym.seconds()).isEqualTo(12 + 12 + 10 + 16 + 10);
    }

    @Test
    void tellsApartTwoWhoStoppedTogetherTwice() {
        gym.add("mine", new GymBike(GymBike.Sends.EVERY_SECOND, 50), Gym.obedient(1));
        gym.add(
                "neighbour",
                new GymBike(GymBike.Sends.EVERY_SECOND, 50),
                (seconds, ask) -> ask != Ask.STOP || seconds > 60);

        assertThat(gym.verdict()).containsExactly("mine");
        assertThat(gym.seconds()).isEqualTo(THREE_ROUNDS);
    }

    @Test
    void takesOneWhoFollowsFromTheSecondRoundOn() {
        gym.add(
                "woken late",
                new GymBike(GymBike.Sends.EVERY_SECOND, 50),
                (seconds, ask) -> seconds > 20 && ask != Ask.STOP);
        gym.add("neighbour", new GymBike(GymBike.Sends.EVERY_SECOND, 60), Gym.always());

        assertThat(gym.verdict()).containsExactly("woken late");
    }

    @Test
    void doesNotTakeALostLinkForAStop() {
        gym.add("unlucky", new GymBike(GymBike.Sends.EVERY_SECOND, 60), Gym.always());
        gym.lose("unlucky", 15, 24);
        gym.lose("unlucky", 37, 50);
        gym.lose("unlucky", 63, 72);

        assertThat(gym.verdict()).isEmpty();
    }

    @Test
    void doesNotTakeSlowingDownForAStopWhereItIsNotFollowedByMore() {
        gym.add("tired", new GymBike(GymBike.Sends.EVERY_SECOND, 60).slowingDownTo(30, 14), Gym.always());

        assertThat(gym.verdict()).isEmpty();
    }

    @Test
    void waitsForSomeoneToBegin() {
        gym.add("mine", new GymBike(GymBike.Sends.EVERY_SECOND, 50), (seconds, ask) -> seconds > 25 && ask != Ask.STOP);

        assertThat(gym.verdict()).containsExactly("mine");
    }

    @Test
    void endsWhereNobodyEverPedals() {
        gym.add("idle", new GymBike(GymBike.Sends.EVERY_SECOND, 50), Gym.never());

        assertThat(gym.verdict()).isEmpty();
        assertThat(gym.seconds()).isEqualTo(45);
    }

    @Test
    void saysWhatToDoAndForHowLongStill() {
        var test = new StopAndGo(List.of("mine"), 5 * SECOND);

        assertThat(test.instruction(8 * SECOND)).isEqualTo(new StopAndGo.Instruction(Ask.PEDAL, 9 * SECOND));
        test.advanceTo(20 * SECOND);

        assertThat(test.instruction(20 * SECOND)).isEqualTo(new StopAndGo.Instruction(Ask.PEDAL, 0));
        assertThat(test.followers()).isEmpty();
    }

    @Test
    void isTheSameHoweverSeldomTimePasses() {
        var often = new StopAndGo(List.of("mine"), 0);
        var seldom = new StopAndGo(List.of("mine"), 0);
        for (long second = 0; second < 60; second++) {
            boolean rests = second > 13 && second < 24;
            Cadence cadence = Cadence.ofRpm(rests ? 0 : 50);
            seldom.accept(second * SECOND, "mine", cadence);
            often.accept(second * SECOND, "mine", cadence);
            for (long part = 1; part < 10; part++) {
                often.advanceTo(second * SECOND + part * SECOND / 10);
            }
            seldom.advanceTo(second * SECOND + SECOND * 9 / 10);
            assertThat(often.followers()).isEqualTo(seldom.followers());
        }

        assertThat(seldom.followers()).contains(List.of("mine"));
    }

    @Test
    void doesNotMindWhatItDoesNotKnow() {
        var test = new StopAndGo(List.of(), 0);

        test.accept(SECOND, "nobody", Cadence.ofRpm(50));
        test.lost(2 * SECOND, "nobody");
        test.advanceTo(100 * SECOND);

        assertThat(test.followers()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsTheRiderAmongNoise(long seed) {
        var random = new Random(seed);
        var sends = List.of(GymBike.Sends.EVERY_SECOND, GymBike.Sends.REPEATS, GymBike.Sends.FALLS_SILENT);
        var mine = new GymBike(sends.get(random.nextInt(sends.size())), 30 + 50 * random.nextDouble());
        gym.add("mine", mine, Gym.obedient(0.5 + 1.5 * random.nextDouble()));
        for (int i = 0; i < 5; i++) {
            var other = new GymBike(sends.get(random.nextInt(sends.size())), 30 + 50 * random.nextDouble());
            gym.add("other " + i, other.wandering(new Random(seed + i)), Gym.always());
        }

        assertThat(gym.verdict()).as("seed %d", seed).containsExactly("mine");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void alwaysEndsWhateverIsSent(long seed) {
        var random = new Random(seed);
        var test = new StopAndGo(List.of("a", "b", "c"), 0);

        long at = 0;
        while (test.followers().isEmpty()) {
            at += random.nextInt(2_000_000_000);
            String who = List.of("a", "b", "c", "d").get(random.nextInt(4));
            if (random.nextInt(10) == 0) {
                test.lost(at, who);
            } else {
                test.accept(at, who, Cadence.ofRpm(random.nextInt(251)));
            }
        }

        assertThat(at).as("seed %d", seed).isLessThan((45 + THREE_ROUNDS) * SECOND);
        assertThat(test.followers().orElseThrow()).isSubsetOf("a", "b", "c");
    }

    /** Bikes side by side, each with somebody on it. */
    private static final class Gym {

        private static final long STEP_NANOS = SECOND / 10;

        private final Map<String, Seat> seats = new TreeMap<>();
        private final List<Loss> losses = new ArrayList<>();
        private long nowNanos;

        void add(String name, GymBike bike, Person person) {
            seats.put(name, new Seat(bike, person));
        }

        void lose(String name, int fromSecond, int toSecond) {
            losses.add(new Loss(name, fromSecond * SECOND, toSecond * SECOND));
        }

        static Person always() {
            return (seconds, ask) -> true;
        }

        static Person never() {
            return (seconds, ask) -> false;
        }

        static Person obedient(double afterSeconds) {
            return new Obedient(afterSeconds);
        }

        List<String> verdict() {
            var test = new StopAndGo(seats.keySet(), 0);
            while (test.followers().isEmpty()) {
                nowNanos += STEP_NANOS;
                test.advanceTo(nowNanos);
                seats.forEach((name, seat) -> ride(test, name, seat));
                losses.stream()
                        .filter(loss -> loss.fromNanos() == nowNanos)
                        .forEach(loss -> test.lost(nowNanos, loss.name()));
            }
            return test.followers().orElseThrow();
        }

        private void ride(StopAndGo test, String name, Seat seat) {
            double seconds = (double) nowNanos / SECOND;
            boolean pedals =
                    seat.person().pedals(seconds, test.instruction(nowNanos).ask());
            seat.bike()
                    .step(seconds, pedals)
                    .filter(sent -> losses.stream().noneMatch(loss -> loss.covers(name, nowNanos)))
                    .ifPresent(cadence -> test.accept(nowNanos, name, cadence));
        }

        int seconds() {
            return Math.toIntExact(nowNanos / SECOND);
        }
    }

    private record Seat(GymBike bike, Person person) {}

    private record Loss(String name, long fromNanos, long toNanos) {

        boolean covers(String other, long atNanos) {
            return name.equals(other) && atNanos >= fromNanos && atNanos < toNanos;
        }
    }

    /** Whether somebody pedals. */
    @FunctionalInterface
    private interface Person {
        boolean pedals(double seconds, Ask ask);
    }

    /** Does what is asked, a little late. */
    private static final class Obedient implements Person {

        private final double afterSeconds;
        private Ask seen = Ask.STOP;
        private double changedAt;
        private boolean pedals;

        Obedient(double afterSeconds) {
            this.afterSeconds = afterSeconds;
        }

        @Override
        public boolean pedals(double seconds, Ask ask) {
            if (ask != seen) {
                seen = ask;
                changedAt = seconds;
            }
            if (seconds - changedAt >= afterSeconds) {
                pedals = seen != Ask.STOP;
            }
            return pedals;
        }
    }
}
