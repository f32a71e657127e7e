package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.link.CallEnd;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bluez.Error;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaneTest {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final Calls calls = new Calls();
    private final BlockingQueue<Runnable> loop = new LinkedBlockingQueue<>();
    private final Lane lane = new Lane(calls, loop::add);
    private final List<CallEnd> ends = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void end() {
        gate.countDown();
        calls.close();
    }

    private void runOne() throws InterruptedException {
        Runnable task = loop.poll(40, TimeUnit.SECONDS);
        assertThat(task).isNotNull();
        task.run();
    }

    @Test
    void theNextCallBeginsWhenTheOneBeforeHasEnded() throws InterruptedException {
        var second = new CountDownLatch(1);
        lane.add(
                LONG,
                () -> {
                    gate.await();
                    return Octets.ofHex("01");
                },
                ends::add);
        lane.add(
                LONG,
                () -> {
                    second.countDown();
                    return Octets.ofHex("02");
                },
                ends::add);

        assertThat(second.getCount()).isEqualTo(1);
        gate.countDown();
        runOne();
        runOne();

        assertThat(ends).containsExactly(CallEnd.good(Octets.ofHex("01")), CallEnd.good(Octets.ofHex("02")));
    }

    @Test
    void aCallThatHangsGivesWayAtItsDeadline() throws InterruptedException {
        lane.add(
                Duration.ofMillis(20),
                () -> {
                    gate.await();
                    return Octets.of();
                },
                ends::add);
        lane.add(LONG, Octets::of, ends::add);

        runOne();
        runOne();

        assertThat(ends.get(0).error()).map(BusError::name).hasValue(BusError.NO_ANSWER);
        assertThat(ends.get(1)).isEqualTo(CallEnd.good(Octets.of()));
    }

    @Test
    void aCallThatFailsGivesWay() throws InterruptedException {
        lane.add(
                LONG,
                () -> {
                    throw new Error.Failed("le-connection-abort-by-local");
                },
                ends::add);
        lane.add(LONG, Octets::of, ends::add);

        runOne();
        runOne();

        assertThat(ends)
                .containsExactly(
                        CallEnd.bad(new BusError("org.bluez.Error.Failed", "le-connection-abort-by-local")),
                        CallEnd.good(Octets.of()));
    }

    @Test
    void whoFailsAtTheEndOfACallDoesNotStopTheNext() throws InterruptedException {
        lane.add(LONG, Octets::of, end -> {
            throw new IllegalStateException("a bug");
        });
        lane.add(LONG, Octets::of, ends::add);

        Runnable first = loop.poll(40, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        assertThatThrownBy(first::run).hasMessage("a bug");
        runOne();

        assertThat(ends).hasSize(1);
    }
}
