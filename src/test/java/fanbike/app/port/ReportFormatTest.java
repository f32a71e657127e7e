package fanbike.app.port;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.session.Command;
import fanbike.fixtures.MeasuredRide;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportFormatTest {

    private static final double A_HUNDRED_YEARS = 3.16e9;

    private final MeasuredRide ride = new MeasuredRide(once(work(20, 50)));

    private Optional<String> refusal(ReportFormat format, String startedAt) {
        return format.refusal(ride.report(Optional.of(Instant.parse(startedAt))));
    }

    @Test
    void fitCannotDateWhatAMachineWithoutAClockRecorded() {
        ride.ask(Command.START).pedal(10, 50, 150, 120);

        assertThat(refusal(ReportFormat.FIT, "1970-01-01T00:00:10Z"))
                .contains("FIT files have dates from 1999 to 2125, and by its recording this was not ridden then");
        assertThat(refusal(ReportFormat.FIT, "2126-01-01T00:00:00Z")).isPresent();
        assertThat(refusal(ReportFormat.FIT, "1999-01-01T00:00:00Z")).isEmpty();
        assertThat(refusal(ReportFormat.TCX, "1970-01-01T00:00:10Z")).isEmpty();
        assertThat(refusal(ReportFormat.HTML, "1970-01-01T00:00:10Z")).isEmpty();
    }

    @Test
    void aRideThatWasInterruptedForTooLongCannotBeDatedEither() {
        ride.ask(Command.START).pedal(5, 50, 150, 120);
        ride.crash(A_HUNDRED_YEARS).pedal(5, 50, 150, 120);

        assertThat(refusal(ReportFormat.FIT, "2026-01-31T10:00:00Z")).isPresent();
        assertThat(refusal(ReportFormat.TCX, "9950-01-31T10:00:00Z"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("from 1970 to 9999"));
    }
}
