package fanbike.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemClockTest {

    private long systemNanos;

    @ParameterizedTest
    @ValueSource(longs = {0, -5_000, Long.MAX_VALUE - 10, Long.MIN_VALUE})
    void runsFromItsStartWhereverTheSystemsZeroIs(long system) {
        systemNanos = system;
        var clock = new SystemClock(300, () -> systemNanos);

        assertThat(clock.nanos()).isEqualTo(300);
        systemNanos += 20;
        assertThat(clock.nanos()).isEqualTo(320);
    }

    @Test
    void waitsForAsLongAsItIsToTheMoment() throws InterruptedException {
        systemNanos = 1_000;
        var clock = new SystemClock(300, () -> systemNanos);
        systemNanos += 50;
        var arrived = new CountedCondition();

        clock.await(arrived, 1_350);

        assertThat(arrived.waits).containsExactly(1_000L);
    }

    @Test
    void neverGoesBack() {
        var clock = new SystemClock(0);
        var seen = new ArrayList<Long>();

        for (int i = 0; i < 1_000; i++) {
            seen.add(clock.nanos());
        }

        assertThat(seen).isSorted().allMatch(nanos -> nanos >= 0);
    }

    /** Counts how long it is waited for, and does not wait. */
    private static final class CountedCondition implements Condition {

        private final List<Long> waits = new ArrayList<>();

        @Override
        public long awaitNanos(long nanos) {
            waits.add(nanos);
            return 0;
        }

        @Override
        public void await() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void awaitUninterruptibly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean await(long time, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        @SuppressWarnings("JavaUtilDate") // The interface has it.
        public boolean awaitUntil(Date deadline) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void signal() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void signalAll() {
            throw new UnsupportedOperationException();
        }
    }
}
