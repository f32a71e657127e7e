package fanbike.adapter.sim;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** The bikes that can be simulated. */
public enum BikeKind {
    /** The Rogue Echo Bike V3: Indoor Bike Data once a second. */
    FTMS("ftms") {
        @Override
        Bike create(Random random) {
            return new EchoConsole(random);
        }
    },
    /** A cadence sensor: CSC Measurement with crank revolutions. */
    CSC("csc") {
        @Override
        Bike create(Random random) {
            return new CrankSensor(random);
        }
    },
    /** A bike of the Assault AirBike's sort: CSC Measurement with wheel revolutions, the wheel being the fan. */
    CSC_WHEEL("csc-wheel") {
        @Override
        Bike create(Random random) {
            return new WheelSensor(random);
        }

        @Override
        public OptionalDouble wheelRatio() {
            return OptionalDouble.of(WheelSensor.CRANKS_PER_WHEEL);
        }
    },
    /** A power meter: Cycling Power Measurement with crank revolutions. */
    CPS("cps") {
        @Override
        Bike create(Random random) {
            return new PowerMeter(random);
        }
    };

    private final String label;

    BikeKind(String label) {
        this.label = label;
    }

    /** The name to show and to type, {@code csc-wheel}. */
    public String label() {
        return label;
    }

    /**
     * The bike that goes by a label.
     *
     * @param label any text
     */
    public static Optional<BikeKind> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** Revolutions of the cranks for one of the reported wheel; empty where the bike reports no wheel. */
    public OptionalDouble wheelRatio() {
        return OptionalDouble.empty();
    }

    abstract Bike create(Random random);
}
