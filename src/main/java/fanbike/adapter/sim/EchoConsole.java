package fanbike.adapter.sim;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import java.util.Optional;
import java.util.Random;

/**
 * The console of a Rogue Echo Bike V3 with its habits: one notification for each of its seconds, which arrives a little
 * early or late; whole rpm; the fan's speed while the fan coasts; average speed in 0.1 mph where 0.01 km/h belongs; all
 * counters from 0 at each connection.
 */
final class EchoConsole implements Bike {

    private static final long SECOND_NANOS = 995_000_000;
    private static final long MOST_DELAY_NANOS = 280_000_000;
    private static final long BEFORE_FIRST_NANOS = 400_000_000;

    private final Random random;
    private final EchoFan fan;
    private final Heart heart;
    private long secondAtNanos;
    private long nextAtNanos;
    private Totals totals = new Totals();

    EchoConsole(Random random) {
        this.random = random;
        this.fan = new EchoFan(random);
        this.heart = new Heart(random);
    }

    @Override
    public Characteristic characteristic() {
        return Characteristic.INDOOR_BIKE_DATA;
    }

    @Override
    public void connected(long atNanos) {
        totals = new Totals();
        secondAtNanos = atNanos + BEFORE_FIRST_NANOS;
        schedule();
    }

    @Override
    public void step(double crankRpm) {
        fan.step(crankRpm);
        heart.step(EchoScale.watts(fan.shownRpm()));
    }

    @Override
    public Optional<Heart> heart() {
        return Optional.of(heart);
    }

    @Override
    public long nextAtNanos() {
        return nextAtNanos;
    }

    @Override
    public Octets send() {
        Octets value = totals.record(fan.shownRpm(), heart.bpm()).toBytes();
        secondAtNanos += SECOND_NANOS;
        schedule();
        return value;
    }

    private void schedule() {
        double u = random.nextDouble();
        nextAtNanos = secondAtNanos + (long) (u * u * u * MOST_DELAY_NANOS);
    }

    /** What is counted since the connection. */
    private static final class Totals {

        private int seconds = -1;
        private int rpmSeconds;
        private int tenthMphSeconds;
        private int joules;

        /** One second later: the first record after a connection is all zeros but for the heart. */
        IndoorBikeData record(int shownRpm, int bpm) {
            seconds++;
            int rpm = seconds == 0 ? 0 : shownRpm;
            rpmSeconds += rpm;
            tenthMphSeconds += EchoScale.tenthMph(rpm);
            joules += EchoScale.watts(rpm);
            return build(rpm, bpm);
        }

        private IndoorBikeData build(int rpm, int bpm) {
            int averageRpm = rpmSeconds / Math.max(1, seconds);
            return IndoorBikeData.builder()
                    .speedCentiKmh(EchoScale.centiKmh(EchoScale.tenthMph(rpm)))
                    .averageSpeedCentiKmh(tenthMphSeconds / Math.max(1, seconds))
                    .instantaneousCadenceHalfRpm(2 * rpm)
                    .averageCadenceHalfRpm(2 * averageRpm)
                    .distanceMeters(EchoScale.meters(tenthMphSeconds))
                    .instantaneousPowerWatts(EchoScale.watts(rpm))
                    .averagePowerWatts(EchoScale.watts(averageRpm))
                    .energyKcal(EchoScale.kcal(joules), 0, 0)
                    .heartRateBpm(bpm)
                    .elapsedSeconds(seconds & 0xFFFF)
                    .build();
        }
    }
}
