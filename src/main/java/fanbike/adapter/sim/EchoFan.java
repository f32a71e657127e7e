package fanbike.adapter.sim;

import java.util.Random;

/**
 * The fan as the Echo Bike's console sees it: nothing below 12 rpm; and after the last stroke the fan's own speed, until
 * the console takes it for standing still, at something under half of what it was. Its recorded tails last 5 to 10 s.
 */
final class EchoFan {

    private static final int LOWEST_RPM = 12;
    private static final double LATEST_END = 0.4;
    private static final double EARLIEST_END = 0.5;

    private final Random random;
    private final Fan fan = new Fan();
    private boolean driven;
    private double fanRpm;
    private double standsBelowRpm;

    EchoFan(Random random) {
        this.random = random;
    }

    void step(double crankRpm) {
        boolean stroke = crankRpm > 0;
        if (driven && !stroke) {
            standsBelowRpm = fanRpm * (LATEST_END + (EARLIEST_END - LATEST_END) * random.nextDouble());
        }
        driven = stroke;
        fanRpm = fan.step(crankRpm);
    }

    /** What the console shows, in whole rpm. */
    int shownRpm() {
        long rpm = Math.round(fanRpm);
        boolean standing = !driven && fanRpm < standsBelowRpm;
        return standing || rpm < LOWEST_RPM ? 0 : (int) rpm;
    }
}
