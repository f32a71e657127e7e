package fanbike.adapter.bluez.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Test
    void isOneForAllThatIsDoneUntilThen() {
        Deadline deadline = Deadline.in(Duration.ofNanos(100), nanos::get);

        nanos.addAndGet(60);
        assertThat(deadline.left()).isEqualTo(Duration.ofNanos(40));

        nanos.addAndGet(60);
        assertThat(deadline.left()).isZero();
    }
}
