package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.report.ReportFiles;
import fanbike.adapter.html.HtmlReports;
import fanbike.app.Replay;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.SessionHeader.Bike;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.core.report.SharedReport;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Recordings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is shared of a report, in every format. */
class SharedReportsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final ReportFiles FILES = new ReportFiles("9.8.7", ZONE, new HtmlReports("9.8.7", ZONE)::page);
    private static final Person ONE =
            new Person("2031-07-19T05-43-21Z", "2031-07-19T05:43:21.987Z", "Athlete", "Bike", "Strap", "Remark", 183);
    private static final Person OTHER =
            new Person("2024-02-29T23-59-58Z", "2024-02-29T23:59:58Z", "Someone", "Thing", "Belt", "Notice", 61);

    /** Everything about a ride that is nobody's business. */
    private record Person(
            String id, String startedAt, String athlete, String bike, String sensor, String remark, int bpm) {

        List<String> secrets() {
            return List.of(
                    id,
                    startedAt.substring(0, 10),
                    startedAt.substring(11, 16),
                    "zz" + athlete,
                    "zz" + bike,
                    "zz" + sensor,
                    "zz" + remark,
                    "C0:FF:EE",
                    "zzDisk");
        }

        FullReport report() {
            SessionHeader plain = Headers.of(
                    id, new Bike("zz" + bike, "C0:FF:EE:" + bpm, false, OptionalDouble.empty()), "zz" + athlete);
            var header = new SessionHeader(
                    id,
                    Instant.parse(startedAt),
                    plain.protocol(),
                    plain.plan(),
                    plain.policy(),
                    plain.bike(),
                    plain.athlete());
            FullReport full = Replay.of(header, Recordings.of(header, inputs())).fullReport();
            Report report = full.report();
            return new FullReport(
                    new Report(
                            report.subject(),
                            report.policy(),
                            report.result(),
                            Optional.of(new Report.MissingRecording(Moment.nanos(70), 2, "zzDisk of " + athlete)),
                            report.seal()),
                    full.course());
        }

        private List<RideInput> inputs() {
            var inputs = new ArrayList<RideInput>();
            inputs.add(new RideInput.Commanded(0, Command.START));
            for (int second = 1; second < 45; second++) {
                inputs.add(Notifications.cadence(Moment.nanos(second), 40 + second % 7));
                inputs.add(new RideInput.Notified(
                        Moment.nanos(second + 0.25), "zz" + sensor, "2a37", Octets.of((byte) 0, (byte) bpm)));
            }
            inputs.add(new RideInput.Remarked(Moment.nanos(46), "zz" + sensor, "zz" + remark, "zz" + remark));
            inputs.add(new RideInput.Disconnected(Moment.nanos(47), RideInput.BIKE, "zz" + remark));
            inputs.add(new RideInput.Interrupted(Moment.nanos(48), Moment.nanos(77)));
            inputs.add(new RideInput.Commanded(Moment.nanos(50), Command.STOP));
            return inputs;
        }
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameWhoeverRodeWhenOnWhatAndWithWhatHeart(ReportFormat format) {
        byte[] one = FILES.write(SharedReport.of(ONE.report()), format);
        byte[] other = FILES.write(SharedReport.of(OTHER.report()), format);

        assertThat(text(one)).isEqualTo(text(other));
        assertThat(text(FILES.write(ONE.report(), format))).isNotEqualTo(text(FILES.write(OTHER.report(), format)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource
    void sayNothingOfWho(ReportFormat format) {
        String shared = text(FILES.write(SharedReport.of(ONE.report()), format));

        assertThat(ONE.secrets()).noneMatch(shared::contains);
        assertThat(shared.toLowerCase(Locale.ROOT)).doesNotContain("2031", ">183<", "183 bpm", "heartratebpm>");
        assertThat(shared).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areOfTheSameRide(ReportFormat format) {
        FullReport shared = SharedReport.of(ONE.report());

        assertThat(shared.report().result()).isEqualTo(ONE.report().report().result());
        assertThat(shared.course().passes()).isEqualTo(ONE.report().course().passes());
        assertThat(format.refusal(shared)).isEmpty();
    }
}
