package fanbike.adapter.files.report;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitReader;
import fanbike.app.port.ReportFormat;
import fanbike.core.coach.RideInput;
import fanbike.core.course.RiddenCourse;
import fanbike.core.diary.Diary;
import fanbike.core.model.Interval;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import fanbike.fixtures.CapturedRide;
import fanbike.fixtures.MeasuredRide;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Policies;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import fanbike.fixtures.Reports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FIT, TCX and the table of seconds of the same ride agree, whatever ride it is. */
class DiaryFilesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    static Stream<String> captures() {
        return CapturedRide.NAMES.stream();
    }

    private static FullReport full(Plan plan, Policy policy, List<? extends RideInput> inputs) {
        var ridden = RiddenCourse.of(plan, policy, OptionalDouble.of(1.0 / 3), inputs);
        var subject =
                new Report.Subject(Optional.of("any"), Optional.of(MeasuredRide.OPENED), "ab", Optional.empty(), "=R1");
        return new FullReport(Report.of(subject, policy, ridden.result()), ridden.course());
    }

    private static void assertFilesAgree(FullReport full) throws Exception {
        List<FitMessage> fit = FitReader.read("any.fit", Reports.FILES.write(full, ReportFormat.FIT));
        String tcx = text(full, ReportFormat.TCX);

        TcxReportTest.validate(tcx);
        assertThat(count(fit, FitProfile.Lap.MESSAGE)).isEqualTo(parts(tcx, "<Lap "));
        assertThat(count(fit, FitProfile.RecordMessage.MESSAGE)).isEqualTo(parts(tcx, "<Trackpoint>"));
        Diary diary = Diary.of(full);
        assertThat(diary.laps()).hasSize(parts(tcx, "<Lap "));
        assertThat((double) parts(text(full, ReportFormat.CSV_SAMPLES), ",RUNNING,"))
                .as("seconds that began while the clock ran")
                .isCloseTo(
                        (double) diary.ridden().toSeconds(),
                        within(diary.stops().size() + 1.0));
    }

    private static String text(FullReport full, ReportFormat format) {
        return new String(Reports.FILES.write(full, format), StandardCharsets.UTF_8);
    }

    private static int count(List<FitMessage> messages, int number) {
        return (int)
                messages.stream().filter(message -> message.number() == number).count();
    }

    private static int parts(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filesOfRandomRidesAgree(long seed) throws Exception {
        RandomRide ride = RandomRides.ride(seed);
        FullReport full = full(ride.plan(), ride.policy(), ride.inputs());
        if (Diary.isPossible(full)) {
            assertFilesAgree(full);
        }
    }

    @ParameterizedTest
    @MethodSource("captures")
    void filesOfRealRidesAgree(String name) throws Exception {
        Plan plan = Plan.of(Protocols.workedExample(), "men", 100, Protocols.BAND);

        assertFilesAgree(full(plan, Policies.atOnce(), CapturedRide.read(name)));
    }

    @Test
    void twelveHoursOfAFloodStayAsLongAsTwelveHours() throws Exception {
        Plan plan = once(Stream.generate(() -> work(7200, 50)).limit(6).toArray(Interval[]::new));
        var inputs = new ArrayList<RideInput>(List.of(new RideInput.Commanded(0, Command.START)));
        for (int i = 0; i < 4 * 12 * 3600; i++) {
            inputs.add(Notifications.cadence(Moment.nanos(i / 4.0), 40 + i % 21));
        }
        FullReport full = full(plan, Policies.atOnce(), inputs);

        byte[] fit = Reports.FILES.write(full, ReportFormat.FIT);

        assertThat(fit).hasSizeLessThan(12 * 3600 * 24);
        assertThat(count(FitReader.read("flood.fit", fit), FitProfile.RecordMessage.MESSAGE))
                .isEqualTo(12 * 3600);
        assertThat(parts(text(full, ReportFormat.TCX), "<Trackpoint>")).isEqualTo(12 * 3600);
        assertThat(parts(text(full, ReportFormat.CSV_SAMPLES), "\r\n")).isEqualTo(12 * 3600 + 1);
    }
}
