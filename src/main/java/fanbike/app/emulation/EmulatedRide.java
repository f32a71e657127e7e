package fanbike.app.emulation;

import fanbike.app.Inbox;
import fanbike.app.port.ScheduledSensor;
import fanbike.app.port.SensorListener;
import fanbike.core.coach.RideInput;
import fanbike.core.gatt.Octets;
import fanbike.core.report.Report;
import fanbike.core.session.Command;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * One ride of the simulated rider. What his bike sends goes on the air at its moment, and into his own coach. Confined to
 * the emulation's thread.
 */
final class EmulatedRide implements AutoCloseable {

    private static final long TICK_NANOS = 100_000_000;

    /** The slowest bike sends once a second, a little late at times. */
    private static final long SILENCE_NANOS = 2_500_000_000L;

    private final Orders orders;
    private final ScheduledSensor bike;
    private final Inbox inbox;
    private long nowNanos;
    private long heardAtNanos;
    private long overAtNanos;

    /**
     * Gets on the bike.
     *
     * @param orders what to do
     * @param stage makes the rider and the clock
     * @param air takes each value, by its characteristic
     */
    EmulatedRide(Orders orders, EmulationStage stage, BiConsumer<String, Octets> air) {
        this.orders = orders;
        this.bike = stage.simulator().open(stage.rider(), 0, orders::screen);
        this.inbox = new Inbox(stage.clock().apply(bike));
        bike.open(new Fork(air));
    }

    /** Lets one value come, or a moment pass. Waits for that. */
    void step() throws InterruptedException {
        boolean wasOver = orders.isOver();
        RideInput input = inbox.take(TICK_NANOS);
        nowNanos = input.atNanos();
        if (input instanceof RideInput.Notified) {
            heardAtNanos = nowNanos;
        }
        orders.accept(input);
        if (!wasOver) {
            overAtNanos = nowNanos;
        }
    }

    /** Whether the rider has done all that was ordered. */
    boolean isOver() {
        return orders.isOver();
    }

    /** The moment of the ride that has come. */
    long nowNanos() {
        return nowNanos;
    }

    /** How long ago that was. */
    long nanosSinceOver() {
        return nowNanos - overAtNanos;
    }

    /** Whether the bike has not been heard of for longer than it would be: its link is a bad one. */
    boolean isSilent() {
        return nowNanos - heardAtNanos > SILENCE_NANOS;
    }

    /** Breaks it off, where it is not over. */
    void stop() throws InterruptedException {
        inbox.command(Command.STOP);
        boolean stopped = false;
        while (!stopped) {
            RideInput input = inbox.take(0);
            orders.accept(input);
            stopped = input instanceof RideInput.Commanded;
        }
    }

    /** What the rider did, where that is judged and he has begun. */
    Optional<Report> report() {
        return orders.report();
    }

    @Override
    public void close() {
        bike.close();
    }

    /**
     * To the air and to the rider's coach. A link that is lost is silence on the air, and nothing else; so it is for the
     * rider's coach.
     */
    private final class Fork implements SensorListener {

        private final BiConsumer<String, Octets> air;
        private final Set<String> connected = new HashSet<>();

        Fork(BiConsumer<String, Octets> air) {
            this.air = air;
        }

        @Override
        public void connected(String sensor) {
            if (connected.add(sensor)) {
                inbox.connected(sensor);
            }
        }

        @Override
        public void notified(String sensor, String characteristic, Octets value) {
            air.accept(characteristic, value);
            inbox.notified(sensor, characteristic, value);
        }

        @Override
        public void disconnected(String sensor, String reason) {
            // It falls silent.
        }

        @Override
        public void remarked(String sensor, String sentence) {
            inbox.remarked(sensor, sentence);
        }
    }
}
