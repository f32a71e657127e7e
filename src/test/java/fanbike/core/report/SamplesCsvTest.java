package fanbike.core.report;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.course.RiddenCourse;
import fanbike.core.model.Interval;
import fanbike.core.session.Command;
import fanbike.fixtures.MeasuredRide;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesCsvTest {

    private static final int COLUMNS = 14;

    private final MeasuredRide ride = new MeasuredRide(once(work(4, 50), rest(2)));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<String> rows(FullReport full) {
        return Arrays.stream(SamplesCsv.write(full).split("\r\n", -1)).toList();
    }

    @Test
    void hasARowForEachSecond() {
        ride.ask(Command.START).pedal(7, 50, 150, 120);

        assertThat(rows(ride.report()))
                .containsExactly(
                        "second,at,phase,round,index,name,kind,targetRpm,lowRpm,highRpm,state,cadenceRpm,powerWatts,"
                                + "heartRateBpm",
                        "0,0.0,RUNNING,1,0,WORK,WORK,50,48,52,in,50,150,120",
                        "1,1.0,RUNNING,1,0,WORK,WORK,50,48,52,in,50,150,120",
                        "2,2.0,RUNNING,1,0,WORK,WORK,50,48,52,in,50,150,120",
                        "3,3.0,RUNNING,1,0,WORK,WORK,50,48,52,in,50,150,120",
                        "4,4.0,RUNNING,1,1,Rest,REST,,,,free,50,150,120",
                        "5,5.0,RUNNING,1,1,Rest,REST,,,,free,50,150,120",
                        "");
    }

    @Test
    void countsFromTheStart() {
        ride.pedal(3, 50, 150, 120).ask(Command.START).pedal(2, 50, 150, 120);

        assertThat(rows(ride.report())).element(1).asString().startsWith("0,3.0,RUNNING,1,0,");
    }

    @Test
    void leavesEmptyWhatIsNotKnownWithoutSignal() {
        ride.ask(Command.START).pedal(1, 50, 150, 120).silence(4).pedal(1, 50, 150, 120);

        assertThat(rows(ride.report())).contains("3,3.0,RUNNING,1,0,WORK,WORK,50,48,52,no signal,,,");
    }

    @Test
    void tellsWhatIsPedalledInAPauseAndCountsItAsNothing() {
        ride.ask(Command.START).pedal(1, 50, 150, 120).ask(Command.PAUSE).pedal(2, 20, 30, 110);
        ride.ask(Command.RESUME).pedal(1, 50, 150, 120);

        assertThat(rows(ride.report())).contains("2,2.0,PAUSED,1,0,WORK,WORK,50,48,52,,20,30,110");
    }

    @Test
    void saysTheStateThatTookMostOfTheSecond() {
        ride.ask(Command.START).pedal(1, 50, 150, 120).silence(-0.75).pedal(3, 40, 150, 120);

        assertThat(rows(ride.report())).contains("0,0.0,RUNNING,1,0,WORK,WORK,50,48,52,under,50,150,120");
    }

    @Test
    void saysWhatWasBegunAnew() {
        ride.ask(Command.START).pedal(2, 50, 150, 120).ask(Command.REPEAT).pedal(2, 50, 150, 120);

        assertThat(rows(ride.report())).contains("1,1.0,RUNNING,1,0,WORK,WORK,50,48,52,begun anew,50,150,120");
    }

    @Test
    void neverBeginsANameAsAFormulaDoes() {
        Interval work = work(4, 50);
        var hostile = new Interval("=1+1,\u0007", work.kind(), work.lengthNanos(), work.target(), work.band());
        var formula = new MeasuredRide(once(hostile)).ask(Command.START).pedal(2, 50, 150, 120);

        assertThat(rows(formula.report())).element(1).asString().contains(",\"'=1+1,\\u0007\",WORK,");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasAsManyFieldsInEachRowAndARowForEachBegunSecond(long seed) {
        RandomRide random = RandomRides.ride(seed);
        var ridden = RiddenCourse.of(random.plan(), random.policy(), OptionalDouble.empty(), random.inputs());
        var report = Report.of(Report.Subject.ofCapture("ab"), random.policy(), ridden.result());

        List<String> rows = rows(new FullReport(report, ridden.course()));

        long seconds = (ridden.result().elapsedNanos() + 999_999_999L) / 1_000_000_000L;
        assertThat(rows).hasSize(Math.toIntExact(seconds) + 2);
        assertThat(rows.subList(0, rows.size() - 1))
                .allSatisfy(row -> assertThat(row.split(",", -1)).hasSize(COLUMNS));
    }
}
