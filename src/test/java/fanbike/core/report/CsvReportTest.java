package fanbike.core.report;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static fanbike.fixtures.Timeline.ride;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.SessionResult;
import fanbike.core.model.Plan;
import fanbike.core.report.Report.Subject;
import fanbike.fixtures.Policies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private static final int COLUMNS = 25;

    private static String csv(SessionResult result, String athlete) {
        var subject = new Subject(
                Optional.of("2026-01-31T10-00-00Z"),
                Optional.of(Instant.parse("2026-01-31T10:00:00Z")),
                "ab",
                Optional.empty(),
                athlete);
        return CsvReport.write(Report.of(subject, Policies.atOnce(), result));
    }

    private static SessionResult ridden(Plan plan) {
        return ride(plan)
                .at(0)
                .start()
                .rpmUntil(5, 40)
                .rpmUntil(25, 50)
                .rpmUntil(35, 53)
                .rpmUntil(45, 50)
                .stop()
                .result();
    }

    private static List<String> lines(String csv) {
        return List.of(csv.split("\r\n", -1));
    }

    @Test
    void hasARowForEachIntervalThatWasBegun() {
        String csv = csv(ridden(once(work(35, 50), rest(5), work(60, 60), work(60, 60))), "R1");

        assertThat(csv.split("\r\n", -1))
                .containsExactly(
                        "session,startedAt,athlete,protocol,track,index,round,name,kind,riddenSeconds,targetRpm,lowRpm,"
                                + "highRpm,inSeconds,underSeconds,overSeconds,settlingSeconds,noSignalSeconds,meanRpm,"
                                + "biasRpm,meanAbsoluteDeviationRpm,standardDeviationRpm,fadeRpmPerMinute,"
                                + "timeToTargetSeconds,longestHoldSeconds",
                        "2026-01-31T10-00-00Z,2026-01-31T10:00:00Z,R1,test,,0,1,WORK,WORK,35.0,50,48,52,20.0,0.0,10.0,"
                                + "5.0,0.0,51.0,1.0,1.0,1.414213562,8.0,5.0,20.0",
                        "2026-01-31T10-00-00Z,2026-01-31T10:00:00Z,R1,test,,1,1,Rest,REST,5.0,,,,,,,,,,,,,,,",
                        "2026-01-31T10-00-00Z,2026-01-31T10:00:00Z,R1,test,,2,1,WORK,WORK,5.0,60,58,62,0.0,0.0,0.0,5.0,"
                                + "0.0,,,,,,,0.0",
                        "");
    }

    @Test
    void hasAsManyFieldsInEachRowAsInItsHead() {
        assertThat(lines(csv(ridden(once(work(35, 50), rest(5), work(60, 60))), "R1")))
                .filteredOn(line -> !line.isEmpty())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(COLUMNS));
    }

    @Test
    void leavesEmptyWhatACaptureDoesNotKnow() {
        var report = Report.of(Subject.ofCapture("ab"), Policies.atOnce(), ridden(once(work(60, 50))));

        assertThat(lines(CsvReport.write(report)).get(1)).startsWith(",,,test,,0,1,");
    }

    @Test
    void hasAHeadAloneWhereNothingWasBegun() {
        assertThat(lines(csv(ride(once(work(60, 50))).at(0).stop().result(), "R1")))
                .hasSize(2)
                .endsWith("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void neverBeginsATextAsAFormulaDoes(String athlete) {
        assertThat(csv(ridden(once(work(60, 50))), athlete)).contains("Z,'" + athlete + ",test");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b | \"a,b\"",
                "a\"b | \"a\"\"b\"",
                "=1,2 | \"'=1,2\"",
                "R1=2 | R1=2",
                "R1;2 | \"R1;2\"",
                "x;=cmd | \"x;'=cmd\"",
                "-1;@2;;+3 | \"'-1;'@2;;'+3\"",
                "`\t=1` | `\\u0009=1`",
                "`\u001b[31m` | `\\u001b[31m`",
                "`a\nb` | `a\\u000ab`",
                "`a\rb` | `a\\u000db`"
            })
    void quotesWhatWouldBreakARow(String athlete, String written) {
        assertThat(csv(ridden(once(work(60, 50))), athlete)).contains("Z," + written + ",test");
    }

    @Test
    void writesNegativeFiguresAsNumbers() {
        SessionResult result =
                ride(once(work(30, 50))).at(0).start().rpmUntil(30, 40).tick().result();

        assertThat(csv(result, "")).contains(",40.0,-10.0,10.0,0.0,0.0,,0.0");
    }
}
