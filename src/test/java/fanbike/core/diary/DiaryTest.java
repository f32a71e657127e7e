package fanbike.core.diary;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.course.RiddenCourse;
import fanbike.core.course.SampleState;
import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.score.IntervalScore;
import fanbike.core.session.Command;
import fanbike.fixtures.MeasuredRide;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiaryTest {

    private static final Plan PLAN = once(work(20, 50), rest(5), work(20, 60));

    private final MeasuredRide ride = new MeasuredRide(PLAN);

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static Instant at(double second) {
        return MeasuredRide.OPENED.plusNanos(Math.round(second * 1e9));
    }

    private Diary diary() {
        return Diary.of(ride.report());
    }

    @Test
    void aLapIsAnIntervalWithTheReportsFigures() {
        ride.ask(Command.START).pedal(20, 50, 150, 120).pedal(5, 30, 60, 110).pedal(20, 58, 200, 140);

        List<Lap> laps = diary().laps();

        assertThat(laps).map(Lap::from).containsExactly(at(0), at(20), at(25));
        assertThat(laps).map(Lap::ridden).containsExactly(seconds(20), seconds(5), seconds(19));
        assertThat(laps.get(0).effort())
                .isEqualTo(new Effort(
                        OptionalDouble.of(50),
                        OptionalDouble.of(50),
                        OptionalDouble.of(150),
                        OptionalDouble.of(150),
                        OptionalDouble.of(120),
                        OptionalDouble.of(120),
                        OptionalLong.of(190),
                        OptionalLong.of(1)));
        assertThat(laps.get(2).effort().meanRpm()).hasValue(58);
        assertThat(laps.get(2).effort().maximumRpm()).hasValue(58);
    }

    @Test
    void aPauseIsNoTimeOfALapAndHasNoPoint() {
        ride.ask(Command.START).pedal(10, 50, 150, 120).ask(Command.PAUSE);
        ride.pedal(30, 20, 10, 90).ask(Command.RESUME).pedal(11, 50, 150, 120);

        Diary diary = diary();

        assertThat(diary.stops()).containsExactly(new Stop(at(10), Optional.of(at(40)), false));
        assertThat(diary.laps().get(0).ridden()).isEqualTo(seconds(20));
        assertThat(diary.laps().get(0).elapsed()).isEqualTo(seconds(50));
        assertThat(diary.points()).map(Point::at).doesNotContain(at(10), at(39)).contains(at(9), at(40));
    }

    @Test
    void whatTheMachineCountedBeforeAndInPausesIsNotRidden() {
        ride.counting(5000).pedal(10, 50, 150, 120).ask(Command.START).pedal(10, 50, 150, 120);
        ride.ask(Command.PAUSE).pedal(100, 50, 150, 120).ask(Command.RESUME).pedal(5, 50, 150, 120);

        Diary diary = diary();

        assertThat(diary.effort().metres()).hasValue(90 + 30);
        assertThat(diary.points().get(0).metres()).hasValue(0);
    }

    @Test
    void whatTheMachineCountedWhileNobodyHeardIsNotRidden() {
        ride.ask(Command.START).counting(5000).pedal(10, 50, 150, 120);
        ride.crash(600).counting(8000).pedal(5, 50, 150, 120);

        assertThat(diary().effort().metres()).hasValue(90 + 30);
        assertThat(diary().laps().get(0).effort().metres()).hasValue(90 + 30);
    }

    @Test
    void aMachineThatWasSwitchedOffCountsOn() {
        ride.ask(Command.START)
                .counting(5000)
                .pedal(10, 50, 150, 120)
                .counting(0)
                .pedal(5, 50, 150, 120);

        assertThat(diary().effort().metres()).hasValue(90 + 30);
    }

    @Test
    void anInterruptionMovesWhatComesAfterByTheWallClock() {
        ride.ask(Command.START).pedal(10, 50, 150, 120).crash(600).pedal(11, 50, 150, 120);

        Diary diary = diary();

        assertThat(diary.stops()).containsExactly(new Stop(at(10), Optional.of(at(611)), true));
        assertThat(diary.points()).map(Point::at).contains(at(9), at(611)).doesNotContain(at(11));
        assertThat(diary.laps().get(0).ridden()).isEqualTo(seconds(20));
        assertThat(diary.laps().get(0).elapsed()).isEqualTo(seconds(621));
        assertThat(diary.to()).isEqualTo(at(621));
    }

    @Test
    void aTimeWithoutSignalIsAGapAndHasNoPoint() {
        ride.ask(Command.START).pedal(10, 50, 150, 120).silence(7).pedal(5, 50, 150, 120);

        Diary diary = diary();

        assertThat(diary.gaps()).containsExactly(new Gap(at(12), seconds(5)));
        assertThat(diary.points()).map(Point::at).contains(at(9), at(17)).doesNotContain(at(10), at(12));
    }

    @Test
    void anIntervalThatIsBegunAnewHasALapForEachTime() {
        ride.ask(Command.START).pedal(7, 45, 100, 110).ask(Command.REPEAT).pedal(21, 50, 150, 120);

        Diary diary = diary();

        assertThat(diary.laps()).map(lap -> lap.pass().interval().index()).containsExactly(0, 0);
        assertThat(diary.laps()).map(lap -> lap.score().isPresent()).containsExactly(false, true);
        assertThat(diary.points().get(3).state()).isEqualTo(SampleState.BEGUN_ANEW);
        assertThat(diary.points().get(8).state()).isEqualTo(SampleState.IN);
    }

    @Test
    void ofSeveralReadingsInOneSecondTheLastOneStands() {
        ride.ask(Command.START)
                .pedal(1, 50, 150, 120)
                .silence(-0.5)
                .pedal(1, 52, 160, 121)
                .silence(-0.5);
        ride.pedal(3, 54, 170, 122);

        List<Point> points = diary().points();

        assertThat(points).map(Point::at).containsExactly(at(0.5), at(1), at(2));
        assertThat(points.get(0).cadence()).contains(Cadence.ofRpm(52));
    }

    @Test
    void noLapLosesItsOnlyPointToTheNext() {
        var halves = new MeasuredRide(once(work(10.5, 50), work(1, 50), work(10, 50)))
                .ask(Command.START)
                .silence(0.25)
                .pedal(12, 50, 150, 120);
        halves.silence(-0.5).pedal(2, 50, 170, 120);

        Diary diary = Diary.of(halves.report());

        assertThat(diary.points()).map(Point::lap).endsWith(0, 1, 2);
        assertThat(diary.laps().get(1).effort().meanWatts()).hasValue(150);
    }

    @Test
    void aCaptureOfWhichTheTimeOfDayIsNotKnownHasNone() {
        ride.ask(Command.START).pedal(10, 50, 150, 120);

        assertThat(Diary.isPossible(ride.report())).isTrue();
        assertThat(Diary.isPossible(ride.report(Optional.empty()))).isFalse();
    }

    @Test
    void aRideThatNeverBeganHasNone() {
        ride.pedal(10, 50, 150, 120);

        assertThat(Diary.isPossible(ride.report())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensALapIsWhatTheReportSays(long seed) {
        FullReport full = random(seed);
        if (!Diary.isPossible(full)) {
            return;
        }

        Diary diary = Diary.of(full);

        List<Lap> scored =
                diary.laps().stream().filter(lap -> lap.score().isPresent()).toList();
        assertThat(scored)
                .map(lap -> lap.ridden().toNanos())
                .containsExactlyElementsOf(full.report().result().intervals().stream()
                        .map(IntervalScore::riddenNanos)
                        .toList());
        var result = full.report().result();
        assertThat(diary.ridden().toNanos()).isEqualTo(result.elapsedNanos() - result.pausedNanos());
        long gone = result.interruptions().stream()
                .mapToLong(interruption -> interruption.wallNanos())
                .sum();
        assertThat(diary.elapsed().toNanos()).isLessThanOrEqualTo(result.elapsedNanos() + gone);
        assertThat(diary.elapsed()).isGreaterThanOrEqualTo(diary.ridden());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensMomentsOnlyGoOn(long seed) {
        FullReport full = random(seed);
        if (!Diary.isPossible(full)) {
            return;
        }

        Diary diary = Diary.of(full);

        assertThat(diary.points()).map(Point::at).isSorted();
        assertThat(diary.points())
                .map(point -> point.lap() + " " + point.at().getEpochSecond())
                .doesNotHaveDuplicates();
        assertThat(diary.points()).map(Point::lap).isSorted();
        assertThat(diary.laps()).map(Lap::from).isSorted();
        for (Point point : diary.points()) {
            Lap lap = diary.laps().get(point.lap());
            assertThat(point.at()).isBetween(lap.from(), lap.to());
            boolean isAnew = point.state() == SampleState.BEGUN_ANEW;
            boolean isLost = point.state() == SampleState.NO_SIGNAL;
            assertThat(isAnew || isLost == point.cadence().isEmpty()).isTrue();
        }
    }

    private static FullReport random(long seed) {
        RandomRide random = RandomRides.ride(seed);
        var ridden = RiddenCourse.of(random.plan(), random.policy(), OptionalDouble.empty(), random.inputs());
        var subject =
                new Report.Subject(Optional.of("random"), Optional.of(MeasuredRide.OPENED), "ab", Optional.empty(), "");
        return new FullReport(Report.of(subject, random.policy(), ridden.result()), ridden.course());
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
