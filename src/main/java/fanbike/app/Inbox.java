package fanbike.app;

import fanbike.app.port.MonotonicClock;
import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;

/**
 * The only hand-off between threads, and the only place where an input gets its moment: under the lock that orders the
 * queue, so that moments never decrease, whichever thread brings them. Any thread may put; one takes.
 */
public final class Inbox implements SensorListener {

    /** With this many waiting something is badly wrong: notifications are then dropped and counted, commands never. */
    static final int CAPACITY = 10_000;

    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Queue<RideInput> waiting = new ArrayDeque<>();
    private final FloodGate gate = new FloodGate();
    private final Set<String> met = new HashSet<>();
    private long dropped;

    /**
     * An empty inbox.
     *
     * @param clock gives the moments
     */
    public Inbox(MonotonicClock clock) {
        this.clock = clock;
    }

    @Override
    public void connected(String sensor) {
        put(atNanos -> {
            met.add(sensor);
            return new RideInput.Connected(atNanos, sensor);
        });
    }

    @Override
    public void notified(String sensor, String characteristic, Octets value) {
        lock.lock();
        try {
            switch (gate.decide(sensor, clock.nanos())) {
                case ADMITTED -> putIfThereIsRoom(sensor, characteristic, value);
                case REFUSED_AS_FIRST -> {
                    dropped++;
                    remarked(sensor, flood(sensor));
                }
                case REFUSED -> dropped++;
            }
        } finally {
            lock.unlock();
        }
    }

    private void putIfThereIsRoom(String sensor, String characteristic, Octets value) {
        if (waiting.size() < CAPACITY) {
            put(atNanos -> new RideInput.Notified(atNanos, sensor, characteristic, value));
        } else {
            dropped++;
        }
    }

    private static String flood(String sensor) {
        return "The " + sensor + " sends more than " + FloodGate.VALUES_PER_SECOND
                + " values a second; some are left out.";
    }

    @Override
    public void disconnected(String sensor, String reason) {
        put(atNanos -> new RideInput.Disconnected(atNanos, sensor, reason));
    }

    @Override
    public void remarked(String sensor, String sentence) {
        remarked(sensor, sentence, "");
    }

    @Override
    public void remarked(String sensor, String sentence, String detail) {
        put(atNanos -> new RideInput.Remarked(atNanos, sensor, sentence, detail));
    }

    /**
     * The rider asks for something.
     *
     * @param command what
     */
    public void command(Command command) {
        put(atNanos -> new RideInput.Commanded(atNanos, command));
    }

    /** Puts an input that has its moment already, which nothing that was put before is later than. */
    void replay(RideInput input) {
        put(atNanos -> input);
    }

    /** Whether nothing waits to be taken. */
    boolean isEmpty() {
        lock.lock();
        try {
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether a sensor was ever connected.
     *
     * @param sensor which
     */
    public boolean hasMet(String sensor) {
        lock.lock();
        try {
            return met.contains(sensor);
        } finally {
            lock.unlock();
        }
    }

    /** How many notifications were left out: those of a flood, and those that nobody took. */
    public long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes the oldest input, waiting for one for a while.
     *
     * @param patienceNanos for how long
     * @return the input, or a tick where none came
     * @throws InterruptedException when the thread is interrupted while it waits
     */
    public RideInput take(long patienceNanos) throws InterruptedException {
        lock.lock();
        try {
            long until = clock.nanos() + patienceNanos;
            while (waiting.isEmpty() && clock.nanos() < until) {
                clock.await(arrived, until);
            }
            RideInput oldest = waiting.poll();
            return oldest == null ? new RideInput.Ticked(clock.nanos()) : oldest;
        } finally {
            lock.unlock();
        }
    }

    private void put(LongFunction<RideInput> stamped) {
        lock.lock();
        try {
            waiting.add(stamped.apply(clock.nanos()));
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }
}
