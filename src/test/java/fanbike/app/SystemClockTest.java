package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SystemClockTest {

    private static final long HOURS = 3_600 * SECOND;

    @Test
    void beginsAtTheGivenMomentAndDoesNotGoBack() {
        var clock = new SystemClock(HOURS);

        long first = clock.nanos();
        long second = clock.nanos();

        assertThat(first).isBetween(HOURS, 2 * HOURS);
        assertThat(second).isGreaterThanOrEqualTo(first);
    }

    @Test
    void waitsUntilTheMomentHasCome() throws InterruptedException {
        var inbox = new Inbox(new SystemClock(HOURS));

        RideInput tick = inbox.take(1_000_000);

        assertThat(tick).isInstanceOf(RideInput.Ticked.class);
        assertThat(tick.atNanos()).isGreaterThanOrEqualTo(HOURS + 1_000_000);
    }

    @Test
    void doesNotWaitForWhatIsThere() throws InterruptedException {
        var inbox = new Inbox(new SystemClock(0));
        inbox.command(Command.START);

        assertThat(inbox.take(10 * HOURS)).isInstanceOf(RideInput.Commanded.class);
    }
}
