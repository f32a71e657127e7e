package fanbike.core.device;

import fanbike.core.model.Cadence;
import java.util.Optional;
import java.util.Random;

/** A fan bike with a console or a sensor, as slow to come to rest as real ones are. */
final class GymBike {

    /** The share of the cadence that is left each second after the rider stops, as seen in real ones; then 0. */
    private static final double[] COASTING = {1, .95, .89, .82, .73, .73, .62, .53, 0};

    private final Sends sends;
    private double rpm;
    private Optional<Random> wander = Optional.empty();
    private double slowerRpm;
    private double slowerFromSeconds = Double.MAX_VALUE;
    private double pedalledAt = Double.NEGATIVE_INFINITY;
    private double restedAt = Double.NEGATIVE_INFINITY;
    private double sentAt = Double.NEGATIVE_INFINITY;

    GymBike(Sends sends, double rpm) {
        this.sends = sends;
        this.rpm = rpm;
    }

    /** From now on its rider is not steady. */
    GymBike wandering(Random random) {
        wander = Optional.of(random);
        return this;
    }

    /** Its rider gets tired. */
    GymBike slowingDownTo(double slower, double fromSeconds) {
        slowerRpm = slower;
        slowerFromSeconds = fromSeconds;
        return this;
    }

    /** What it sends, if it does. */
    Optional<Cadence> step(double seconds, boolean pedalled) {
        if (pedalled) {
            pedalledAt = seconds;
        } else {
            restedAt = seconds;
        }
        if (seconds - sentAt < 0.99) {
            return Optional.empty();
        }
        sentAt = seconds;
        return sends.sent(pedalled ? pedalledRpm(seconds) : 0, seconds - pedalledAt, seconds - restedAt, rpm);
    }

    private double pedalledRpm(double seconds) {
        rpm = seconds >= slowerFromSeconds ? slowerRpm : rpm;
        return rpm + wander.map(random -> random.nextGaussian() * 3).orElse(0.0);
    }

    /** How a bike tells its cadence. */
    enum Sends {
        /** A console: each second, coasting and rest too. */
        EVERY_SECOND {
            @Override
            Optional<Cadence> sent(double pedalledRpm, double sincePedalled, double sinceRested, double coastedFrom) {
                int second = (int) Math.min(COASTING.length - 1, sincePedalled);
                return Optional.of(
                        Cadence.ofRpm(sincePedalled > 0 ? Math.round(coastedFrom * COASTING[second]) : pedalledRpm));
            }
        },
        /** A sensor of revolutions: the first ones tell nothing, the last one is repeated for 2 s. */
        REPEATS {
            @Override
            Optional<Cadence> sent(double pedalledRpm, double sincePedalled, double sinceRested, double coastedFrom) {
                if (sincePedalled > 0) {
                    return Optional.of(sincePedalled <= 2 ? Cadence.ofRpm(coastedFrom) : Cadence.ZERO);
                }
                return sinceRested < 3 ? Optional.empty() : Optional.of(Cadence.ofRpm(pedalledRpm));
            }
        },
        /** The same, but it saves its battery. */
        FALLS_SILENT {
            @Override
            Optional<Cadence> sent(double pedalledRpm, double sincePedalled, double sinceRested, double coastedFrom) {
                return sincePedalled > 0 ? Optional.empty() : REPEATS.sent(pedalledRpm, 0, sinceRested, coastedFrom);
            }
        },
        /** Asleep. */
        NOTHING {
            @Override
            Optional<Cadence> sent(double pedalledRpm, double sincePedalled, double sinceRested, double coastedFrom) {
                return Optional.empty();
            }
        };

        abstract Optional<Cadence> sent(
                double pedalledRpm, double sincePedalled, double sinceRested, double coastedFrom);
    }
}
