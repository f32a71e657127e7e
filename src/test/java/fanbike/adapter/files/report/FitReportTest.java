package fanbike.adapter.files.report;

import static fanbike.fixtures.FitFigures.figure;
import static fanbike.fixtures.FitFigures.time;
import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.targeted;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.fit.FitField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile;
import fanbike.adapter.files.fit.FitProfile.Event;
import fanbike.adapter.files.fit.FitProfile.EventOf;
import fanbike.adapter.files.fit.FitProfile.EventType;
import fanbike.adapter.files.fit.FitProfile.Intensity;
import fanbike.adapter.files.fit.FitProfile.RecordMessage;
import fanbike.adapter.files.fit.FitProfile.StepTarget;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import fanbike.adapter.files.fit.FitReader;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ReportFormat;
import fanbike.core.model.IntervalKind;
import fanbike.core.report.FullReport;
import fanbike.core.report.SharedReport;
import fanbike.core.session.Command;
import fanbike.fixtures.MeasuredRide;
import fanbike.fixtures.Reports;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitReportTest {

    private final MeasuredRide ride = new MeasuredRide(once(work(10, 50), rest(5), work(20, 60)));

    private static List<FitMessage> messages(FullReport full) throws InvalidFileException {
        return FitReader.read("ride.fit", Reports.FILES.write(full, ReportFormat.FIT));
    }

    private List<FitMessage> messages(int number) throws InvalidFileException {
        return messages(ride.report()).stream()
                .filter(message -> message.number() == number)
                .toList();
    }

    private static List<Long> wholes(List<FitMessage> messages, FitField field) {
        return messages.stream().map(message -> message.whole(field).orElse(-1)).toList();
    }

    @Test
    void isAnActivityWhoseSummaryComesLast() throws Exception {
        ride.ask(Command.START).pedal(12, 50, 150, 120).ask(Command.STOP);

        List<FitMessage> messages = messages(ride.report());

        assertThat(messages.get(0).number()).isEqualTo(FitProfile.FileId.MESSAGE);
        assertThat(messages.get(0).whole(FitProfile.FileId.TYPE)).hasValue(FitProfile.FileType.ACTIVITY);
        assertThat(time(messages.get(0), FitProfile.FileId.TIME_CREATED)).contains(MeasuredRide.OPENED);
        assertThat(messages.subList(messages.size() - 3, messages.size()))
                .map(FitMessage::number)
                .containsExactly(FitProfile.Lap.MESSAGE, FitProfile.Session.MESSAGE, FitProfile.Activity.MESSAGE);
        FitMessage session = messages.get(messages.size() - 2);
        assertThat(session.whole(FitProfile.Session.SPORT)).hasValue(FitProfile.Sport.CYCLING);
        assertThat(session.whole(FitProfile.Session.SUB_SPORT)).hasValue(FitProfile.Sport.INDOOR_CYCLING);
        assertThat(figure(session, FitProfile.Session.TOTAL_TIMER_TIME)).hasValue(12);
        assertThat(figure(session, FitProfile.Session.EFFORT.totalDistance())).hasValue(110);
    }

    @Test
    void namesTheBikeAndItselfAndNoRider() throws Exception {
        ride.on("Echo\u001b[31m").ask(Command.START).pedal(12, 50, 150, 120);

        assertThat(messages(FitProfile.DeviceInfo.MESSAGE))
                .map(device -> device.text(FitProfile.DeviceInfo.PRODUCT_NAME).orElse(""))
                .containsExactly("Fanbike", "Echo?[31m");
    }

    @Test
    void hasAStepForEachIntervalOfThePlan() throws Exception {
        var planned = new MeasuredRide(once(
                        targeted(IntervalKind.WARMUP, 60, 40),
                        work(30.5, 50),
                        rest(5),
                        targeted(IntervalKind.COOLDOWN, 60, 35)))
                .ask(Command.START)
                .pedal(3, 40, 100, 100);

        List<FitMessage> steps = messages(planned.report()).stream()
                .filter(message -> message.number() == WorkoutStep.MESSAGE)
                .toList();

        assertThat(wholes(steps, WorkoutStep.INTENSITY))
                .containsExactly((long) Intensity.WARMUP, (long) Intensity.ACTIVE, (long) Intensity.REST, (long)
                        Intensity.COOLDOWN);
        assertThat(wholes(steps, WorkoutStep.DURATION_VALUE)).containsExactly(60_000L, 30_500L, 5_000L, 60_000L);
        assertThat(wholes(steps, WorkoutStep.TARGET_TYPE))
                .containsExactly((long) StepTarget.CADENCE, (long) StepTarget.CADENCE, (long) StepTarget.OPEN, (long)
                        StepTarget.CADENCE);
        assertThat(wholes(steps, WorkoutStep.CUSTOM_TARGET_VALUE_LOW)).containsExactly(38L, 48L, -1L, 33L);
        assertThat(wholes(steps, WorkoutStep.CUSTOM_TARGET_VALUE_HIGH)).containsExactly(42L, 52L, -1L, 37L);
    }

    @Test
    void aRecordHasWhatWasToldAndHowItCounts() throws Exception {
        ride.ask(Command.START).pedal(4, 50.5, 150, 120);

        FitMessage record = messages(RecordMessage.MESSAGE).get(2);

        assertThat(time(record, FitProfile.TIMESTAMP)).contains(MeasuredRide.OPENED.plusSeconds(2));
        assertThat(record.whole(RecordMessage.CADENCE)).hasValue(50);
        assertThat(figure(record, RecordMessage.FRACTIONAL_CADENCE)).hasValue(0.5);
        assertThat(record.whole(RecordMessage.POWER)).hasValue(150);
        assertThat(record.whole(RecordMessage.HEART_RATE)).hasValue(120);
        assertThat(figure(record, RecordMessage.DISTANCE)).hasValue(20);
        assertThat(record.developerFields().get(FitFields.TARGET_CADENCE)).hasToString("FLOAT32 00004842");
        assertThat(record.developerFields().get(FitFields.BAND_STATE)).hasToString("UINT8 00");
    }

    @Test
    void pausesInterruptionsAndGapsAreEvents() throws Exception {
        ride.ask(Command.START)
                .pedal(5, 50, 150, 120)
                .ask(Command.PAUSE)
                .silence(30)
                .ask(Command.RESUME);
        ride.pedal(2, 50, 150, 120).silence(4).pedal(2, 50, 150, 120).crash(600).pedal(2, 50, 150, 120);
        ride.ask(Command.STOP);

        List<FitMessage> events = messages(Event.MESSAGE);

        assertThat(events)
                .map(event -> event.whole(Event.EVENT).orElse(-1) + " "
                        + event.whole(Event.EVENT_TYPE).orElse(-1) + " "
                        + time(event, FitProfile.TIMESTAMP)
                                .map(Instant::toString)
                                .orElse(""))
                .containsExactly(
                        EventOf.TIMER + " " + EventType.START + " 2026-01-31T10:00:00Z",
                        EventOf.TIMER + " " + EventType.STOP_ALL + " 2026-01-31T10:00:05Z",
                        EventOf.TIMER + " " + EventType.START + " 2026-01-31T10:00:35Z",
                        EventOf.COMM_TIMEOUT + " " + EventType.MARKER + " 2026-01-31T10:00:39Z",
                        EventOf.TIMER + " " + EventType.STOP_ALL + " 2026-01-31T10:00:43Z",
                        EventOf.TIMER + " " + EventType.START + " 2026-01-31T10:10:44Z",
                        EventOf.TIMER + " " + EventType.STOP_ALL + " 2026-01-31T10:10:46Z");
    }

    @Test
    void aLapThatIsNotInTheReportSaysSo() throws Exception {
        ride.ask(Command.START).pedal(3, 50, 150, 120).ask(Command.REPEAT).pedal(12, 50, 150, 120);

        List<FitMessage> laps = messages(FitProfile.Lap.MESSAGE);

        assertThat(laps)
                .map(lap -> String.valueOf(lap.developerFields().get(FitFields.BEGUN_ANEW)))
                .containsExactly("UINT8 01", "UINT8 00", "UINT8 00");
        assertThat(wholes(laps, FitProfile.Lap.WKT_STEP_INDEX)).containsExactly(0L, 0L, 1L);
    }

    @Test
    void whatAFieldCannotHoldIsLeftOut() throws Exception {
        ride.counting(16_000_000)
                .ask(Command.START)
                .pedal(2, 50, -5, 0)
                .counting(0)
                .pedal(2, 50, 150, 120);
        ride.counting(16_000_000).pedal(1, 50, 150, 120);

        List<FitMessage> records = messages(RecordMessage.MESSAGE);

        assertThat(records.get(0).whole(RecordMessage.POWER)).isEmpty();
        assertThat(records).hasSize(4);
    }

    @Test
    void theLocalTimeIsThatOfTheRidersWatch() throws Exception {
        ride.ask(Command.START).pedal(3, 50, 150, 120).ask(Command.STOP);
        var inMadrid = new ReportFiles("1.25.3", ZoneId.of("Europe/Madrid"), full -> "");

        List<FitMessage> messages = FitReader.read("ride.fit", inMadrid.write(ride.report(), ReportFormat.FIT));

        FitMessage activity = messages.get(messages.size() - 1);
        assertThat(time(activity, FitProfile.TIMESTAMP)).contains(Instant.parse("2026-01-31T10:00:03Z"));
        assertThat(time(activity, FitProfile.Activity.LOCAL_TIMESTAMP)).contains(Instant.parse("2026-01-31T11:00:03Z"));
        assertThat(messages)
                .filteredOn(message -> message.number() == FitProfile.DeviceInfo.MESSAGE)
                .first()
                .extracting(device ->
                        figure(device, FitProfile.DeviceInfo.SOFTWARE_VERSION).orElse(0))
                .isEqualTo(1.25);
    }

    @Test
    void aCopyThatIsSharedTellsNoTimeZone() throws Exception {
        ride.ask(Command.START).pedal(3, 50, 150, 120).ask(Command.STOP);
        var inMadrid = new ReportFiles("1.25.3", ZoneId.of("Europe/Madrid"), full -> "");

        byte[] shared = inMadrid.write(SharedReport.of(ride.report()), ReportFormat.FIT);

        List<FitMessage> messages = FitReader.read("ride.fit", shared);
        FitMessage activity = messages.get(messages.size() - 1);
        assertThat(time(activity, FitProfile.Activity.LOCAL_TIMESTAMP))
                .isEqualTo(time(activity, FitProfile.TIMESTAMP))
                .isPresent();
    }
}
