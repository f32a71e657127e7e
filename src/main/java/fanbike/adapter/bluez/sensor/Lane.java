package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.Outcome;
import fanbike.adapter.bluez.link.CallEnd;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Calls one after the other: each begins when the one before has ended. Confined to the sensor's thread. */
final class Lane {

    private static final Octets NOTHING = Octets.of();

    private final Calls calls;
    private final Executor loop;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * An empty lane.
     *
     * @param calls makes them
     * @param loop where their ends are told
     */
    Lane(Calls calls, Executor loop) {
        this.calls = calls;
        this.loop = loop;
    }

    /**
     * Makes a call as soon as all before have ended.
     *
     * @param deadline how long it may take, from its own beginning
     * @param call what to do
     * @param whenEnded is told on the sensor's thread
     */
    void add(Duration deadline, Callable<Octets> call, Consumer<CallEnd> whenEnded) {
        waiting.add(() -> begin(deadline, call, whenEnded));
        next();
    }

    private void next() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.remove().run();
        }
    }

    private void begin(Duration deadline, Callable<Octets> call, Consumer<CallEnd> whenEnded) {
        calls.begin(
                deadline,
                call,
                outcome -> loop.execute(() -> {
                    busy = false;
                    try {
                        whenEnded.accept(end(outcome));
                    } finally {
                        next();
                    }
                }));
    }

    private static CallEnd end(Outcome<Octets> outcome) {
        return outcome.error()
                .map(CallEnd::bad)
                .orElseGet(() -> CallEnd.good(outcome.value().orElse(NOTHING)));
    }
}
