package fanbike.adapter.sim;

import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Random;

/**
 * A sensor that counts the revolutions of something, and sends the last one until there is a new one. Its counters go on
 * through a lost connection, and wrap early in the ride.
 */
abstract class RevolutionSensor implements Bike {

    /** The counters that sensors have (CSCS 3.1, CPS 3.2), which begin a little below their wrap. */
    enum Counter {
        /** Of the cranks. */
        CRANK(0xFFFF, 200),
        /** Of a wheel, which turns several times as fast. */
        WHEEL(0xFFFF_FFFFL, 1000);

        private final long mask;
        private final int atMostLeft;

        Counter(long mask, int atMostLeft) {
            this.mask = mask;
            this.atMostLeft = atMostLeft;
        }
    }

    private static final int EVENT_TIMES = 0x1_0000;

    private final Beat beat;
    private final Revolutions revolutions;
    private final long counterMask;

    /**
     * A sensor that has sent nothing.
     *
     * @param random where chance comes from
     * @param counter what it counts with
     * @param shortestNanos the shortest interval at which it sends
     * @param longestNanos the longest one
     */
    RevolutionSensor(Random random, Counter counter, long shortestNanos, long longestNanos) {
        this.beat = new Beat(random, shortestNanos, longestNanos);
        this.revolutions =
                new Revolutions(counter.mask - random.nextInt(counter.atMostLeft), random.nextInt(EVENT_TIMES));
        this.counterMask = counter.mask;
    }

    /** Takes one step, and gives how fast that turns which it counts, in rpm. */
    abstract double turn(double crankRpm);

    /** What is sent of the last revolution. */
    abstract Octets frame(RevolutionCount last);

    @Override
    public final void connected(long atNanos) {
        beat.restart(atNanos);
    }

    @Override
    public final void step(double crankRpm) {
        revolutions.step(turn(crankRpm));
    }

    @Override
    public final long nextAtNanos() {
        return beat.nextAtNanos();
    }

    @Override
    public final Octets send() {
        beat.next();
        return frame(new RevolutionCount(revolutions.count() & counterMask, revolutions.eventTime1024()));
    }
}
