package fanbike.app;

import static fanbike.app.Example.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.MonotonicClock;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import fanbike.fakes.FakeClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InboxTest {

    private static final Octets VALUE = Octets.of((byte) 1);
    private static final int THREADS = 4;
    private static final int EACH = 2_000;

    private final FakeClock clock = new FakeClock();
    private final Inbox inbox = new Inbox(clock);

    @Test
    void givesEveryInputTheMomentAtWhichItWasPut() throws InterruptedException {
        clock.jumpTo(5);
        inbox.connected("bike");
        clock.jumpTo(7);
        inbox.notified("bike", "2ad2", VALUE);
        inbox.command(Command.PAUSE);
        clock.jumpTo(9);
        inbox.disconnected("bike", "out of reach");
        clock.jumpTo(100);

        assertThat(take(4))
                .containsExactly(
                        new RideInput.Connected(5, "bike"),
                        new RideInput.Notified(7, "bike", "2ad2", VALUE),
                        new RideInput.Commanded(7, Command.PAUSE),
                        new RideInput.Disconnected(9, "bike", "out of reach"));
        assertThat(clock.waits()).isZero();
    }

    @Test
    void isATickWhenNothingCameForAsLongAsOneIsPatient() throws InterruptedException {
        clock.jumpTo(3 * SECOND);

        assertThat(inbox.take(SECOND)).isEqualTo(new RideInput.Ticked(4 * SECOND));
        assertThat(inbox.take(0)).isEqualTo(new RideInput.Ticked(4 * SECOND));
    }

    @Test
    void isWhatCameWhileOneWaited() throws InterruptedException {
        clock.at(SECOND / 2, () -> inbox.command(Command.SKIP));

        assertThat(inbox.take(SECOND)).isEqualTo(new RideInput.Commanded(SECOND / 2, Command.SKIP));
        assertThat(inbox.isEmpty()).isTrue();
    }

    @Test
    void waitsOnAfterAWakeThatBroughtNothing() throws InterruptedException {
        clock.at(SECOND / 4, () -> {});
        clock.at(SECOND / 2, () -> inbox.command(Command.SKIP));

        assertThat(inbox.take(SECOND)).isEqualTo(new RideInput.Commanded(SECOND / 2, Command.SKIP));
        assertThat(clock.waits()).isEqualTo(2);
    }

    @Test
    void dropsAndCountsNotificationsBeyondItsCapacityAndNothingElse() throws InterruptedException {
        notify(Inbox.CAPACITY + 3);
        inbox.command(Command.STOP);
        inbox.disconnected("bike", "gone");
        inbox.connected("bike");

        assertThat(inbox.dropped()).isEqualTo(3);
        List<RideInput> taken = take(Inbox.CAPACITY + 3);
        assertThat(taken.subList(0, Inbox.CAPACITY)).allMatch(RideInput.Notified.class::isInstance);
        assertThat(taken.subList(Inbox.CAPACITY, taken.size()))
                .containsExactly(
                        new RideInput.Commanded(clock.nanos(), Command.STOP),
                        new RideInput.Disconnected(clock.nanos(), "bike", "gone"),
                        new RideInput.Connected(clock.nanos(), "bike"));
        assertThat(inbox.isEmpty()).isTrue();
    }

    @Test
    void takesNotificationsAgainOnceSomethingWasTaken() throws InterruptedException {
        notify(Inbox.CAPACITY + 1);
        take(1);

        notify(2);

        assertThat(inbox.dropped()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatAFloodBringsAndSaysSoOnce() throws InterruptedException {
        for (int i = 0; i < FloodGate.BURST + 3; i++) {
            inbox.notified("bike", "2ad2", VALUE);
        }
        inbox.notified("strap", "2a37", VALUE);

        assertThat(inbox.dropped()).isEqualTo(3);
        assertThat(take(FloodGate.BURST + 3).subList(FloodGate.BURST, FloodGate.BURST + 3))
                .containsExactly(
                        new RideInput.Remarked(
                                0, "bike", "The bike sends more than 32 values a second; some are left out."),
                        new RideInput.Notified(0, "strap", "2a37", VALUE),
                        new RideInput.Ticked(0));
    }

    @Test
    void leavesNothingOfARecordingOut() throws InterruptedException {
        for (int i = 0; i < 2 * FloodGate.BURST; i++) {
            inbox.replay(new RideInput.Notified(0, "bike", "2ad2", VALUE));
        }

        assertThat(take(2 * FloodGate.BURST)).allMatch(RideInput.Notified.class::isInstance);
    }

    /** As fast as nobody takes for a flood. */
    private void notify(int times) {
        for (int i = 0; i < times; i++) {
            clock.jumpTo(clock.nanos() + SECOND / FloodGate.VALUES_PER_SECOND);
            inbox.notified("bike", "2ad2", VALUE);
        }
    }

    @Test
    void momentsNeverDecreaseWhicheverThreadBringsThem() throws Exception {
        var counting = new Inbox(new CountingClock());
        var start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            var putters = new ArrayList<Future<?>>();
            for (int i = 0; i < THREADS; i++) {
                String sensor = "sensor " + i;
                putters.add(pool.submit(() -> putAll(counting, sensor, start)));
            }
            start.countDown();
            List<RideInput> taken = new ArrayList<>();
            while (taken.size() < THREADS * EACH) {
                RideInput input = counting.take(1);
                if (!(input instanceof RideInput.Ticked)) {
                    taken.add(input);
                }
            }
            join(putters);

            assertThat(taken).extracting(RideInput::atNanos).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < THREADS; i++) {
                String sensor = "sensor " + i;
                assertThat(taken.stream()
                                .filter(input ->
                                        ((RideInput.Notified) input).sensor().equals(sensor))
                                .map(input -> ((RideInput.Notified) input).characteristic()))
                        .containsExactlyElementsOf(numbers());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anotherThreadWakesTheOneThatWaits() throws Exception {
        var waiting = new CountDownLatch(1);
        var real = new Inbox(new LatchedClock(waiting));
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<RideInput> taken = pool.submit(() -> real.take(Long.MAX_VALUE / 2));
            assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();

            real.command(Command.STOP);

            assertThat(taken.get(30, TimeUnit.SECONDS)).isEqualTo(new RideInput.Commanded(0, Command.STOP));
        } finally {
            pool.shutdownNow();
        }
    }

    private List<RideInput> take(int many) throws InterruptedException {
        var taken = new ArrayList<RideInput>();
        for (int i = 0; i < many; i++) {
            taken.add(inbox.take(0));
        }
        return taken;
    }

    private static boolean putAll(Inbox inbox, String sensor, CountDownLatch start) throws InterruptedException {
        start.await();
        for (String number : numbers()) {
            inbox.notified(sensor, number, VALUE);
        }
        return true;
    }

    private static List<String> numbers() {
        return java.util.stream.IntStream.range(0, EACH)
                .mapToObj(Integer::toString)
                .toList();
    }

    private static void join(List<Future<?>> putters)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (Future<?> putter : putters) {
            putter.get(30, TimeUnit.SECONDS);
        }
    }

    /** Shows a new moment at each look, slowly enough for a flood gate, and would show one twice if it were looked at without the inbox's lock. */
    private static final class CountingClock implements MonotonicClock {
        private long now;

        @Override
        public long nanos() {
            now += SECOND / FloodGate.VALUES_PER_SECOND;
            return now;
        }

        @Override
        @SuppressWarnings("WaitNotInLoop") // The inbox loops.
        public void await(Condition arrived, long untilNanos) throws InterruptedException {
            boolean unused = arrived.await(1, TimeUnit.MILLISECONDS);
        }
    }

    /** Stands, and says when somebody waits for it. */
    private record LatchedClock(CountDownLatch waiting) implements MonotonicClock {
        @Override
        public long nanos() {
            return 0;
        }

        @Override
        @SuppressWarnings("WaitNotInLoop") // The inbox loops.
        public void await(Condition arrived, long untilNanos) throws InterruptedException {
            waiting.countDown();
            arrived.await();
        }
    }
}
