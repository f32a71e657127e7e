package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.EventSource;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PacedClockTest {

    private static final long TICK = SECOND / 10;

    private static List<RideInput> taken(List<RideInput> recorded, double speed, long startNanos, int many)
            throws InterruptedException {
        var ride = new RecordedRide(recorded);
        var inbox = new Inbox(new PacedClock(ride, speed, startNanos));
        ride.playInto(inbox);
        var taken = new ArrayList<RideInput>();
        while (taken.size() < many) {
            taken.add(inbox.take(TICK));
        }
        return taken;
    }

    @Test
    void jumpsFromOneHappeningToTheNextAndTicksBetween() throws InterruptedException {
        List<RideInput> recorded =
                List.of(Example.cadence(0, 50), Example.cadence(0.25, 51), Example.cadence(0.25, 52));

        assertThat(taken(recorded, Double.POSITIVE_INFINITY, 0, 7))
                .containsExactly(
                        recorded.get(0),
                        new RideInput.Ticked(TICK),
                        new RideInput.Ticked(2 * TICK),
                        recorded.get(1),
                        recorded.get(2),
                        new RideInput.Ticked(Example.nanos(0.35)),
                        new RideInput.Ticked(Example.nanos(0.45)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {500, 100_000, 1e12, Double.POSITIVE_INFINITY})
    void givesTheSameInputsAtTheSameMomentsAtAnySpeed(double speed) throws InterruptedException {
        List<RideInput> recorded = Example.ride(20);

        assertThat(taken(recorded, speed, 0, 200)).isEqualTo(taken(recorded, Double.POSITIVE_INFINITY, 0, 200));
    }

    @Test
    void goesOnFromTheMomentAtWhichItIsStarted() throws InterruptedException {
        List<RideInput> recorded = List.of(Example.cadence(100.05, 50));

        assertThat(taken(recorded, Double.POSITIVE_INFINITY, 100 * SECOND, 2))
                .containsExactly(recorded.get(0), new RideInput.Ticked(Example.nanos(100.15)));
    }

    @Test
    void whatIsOverdueHappensNowAndTimeDoesNotGoBack() throws InterruptedException {
        var source = new OverdueSource();
        var clock = new PacedClock(source, Double.POSITIVE_INFINITY, 5 * SECOND);
        var inbox = new Inbox(clock);

        RideInput input = inbox.take(TICK);

        assertThat(source.advancedTo).contains(5 * SECOND);
        assertThat(input.atNanos()).isEqualTo(5 * SECOND + TICK);
    }

    @Test
    void aCommandWakesItAtAMomentBeforeTheNextHappening() throws Exception {
        var asked = new CountDownLatch(1);
        var source = new WatchedSource(asked);
        var inbox = new Inbox(new PacedClock(source, 1, 0));
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<RideInput> taken = pool.submit(() -> inbox.take(3_600 * SECOND));
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();

            inbox.command(Command.PAUSE);

            RideInput input = taken.get(30, TimeUnit.SECONDS);
            assertThat(input).isInstanceOf(RideInput.Commanded.class);
            assertThat(input.atNanos()).isBetween(0L, 3_600 * SECOND - 1);
            assertThat(source.advanced).isFalse();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Something was due before the clock began. */
    private static final class OverdueSource implements EventSource {
        private final List<Long> advancedTo = new ArrayList<>();

        @Override
        public long nextAtNanos() {
            return advancedTo.isEmpty() ? SECOND : Long.MAX_VALUE;
        }

        @Override
        public void advanceTo(long atNanos) {
            advancedTo.add(atNanos);
        }
    }

    /** Nothing happens, and one can see that the clock waits for it. */
    private static final class WatchedSource implements EventSource {
        private final CountDownLatch asked;
        private volatile boolean advanced;

        private WatchedSource(CountDownLatch asked) {
            this.asked = asked;
        }

        @Override
        public long nextAtNanos() {
            asked.countDown();
            return Long.MAX_VALUE;
        }

        @Override
        public void advanceTo(long atNanos) {
            advanced = true;
        }
    }
}
