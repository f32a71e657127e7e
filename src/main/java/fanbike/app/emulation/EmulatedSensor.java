package fanbike.app.emulation;

import static fanbike.app.port.bluetooth.PeripheralProfile.Property.INDICATE;
import static fanbike.app.port.bluetooth.PeripheralProfile.Property.NOTIFY;
import static fanbike.app.port.bluetooth.PeripheralProfile.Property.READ;
import static fanbike.app.port.bluetooth.PeripheralProfile.Property.WRITE;

import fanbike.app.port.bluetooth.PeripheralProfile.Attribute;
import fanbike.app.port.bluetooth.PeripheralProfile.Service;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscFeature;
import fanbike.core.gatt.FitnessMachineFeature;
import fanbike.core.gatt.FrameStatus;
import fanbike.core.gatt.MachineFeature;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.TargetSetting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be played, with the services that it offers. */
public enum EmulatedSensor {
    /** A bike of the Rogue Echo Bike V3's sort. It takes a target cadence, as an Echo Bike is not known to. */
    FTMS("ftms", "1826", Characteristic.INDOOR_BIKE_DATA) {
        @Override
        List<Attribute> others() {
            return List.of(
                    new Attribute(Characteristic.FITNESS_MACHINE_FEATURE.hex(), Set.of(READ), feature()),
                    new Attribute(Characteristic.FITNESS_MACHINE_CONTROL_POINT.hex(), Set.of(WRITE, INDICATE), NONE),
                    new Attribute(Characteristic.FITNESS_MACHINE_STATUS.hex(), Set.of(NOTIFY), NONE));
        }

        @Override
        Map<String, Octets> serviceData() {
            return Map.of(service().uuid(), AVAILABLE_INDOOR_BIKE);
        }
    },
    /** A cadence sensor. */
    CSC("csc", "1816", Characteristic.CSC_MEASUREMENT) {
        @Override
        List<Attribute> others() {
            return List.of(cscFeature(false));
        }
    },
    /** A bike that calls itself a speed sensor, as the Assault AirBike does. */
    CSC_WHEEL("csc-wheel", "1816", Characteristic.CSC_MEASUREMENT) {
        @Override
        List<Attribute> others() {
            return List.of(cscFeature(true));
        }
    },
    /** A power meter that counts the turns of the crank. */
    CPS("cps", "1818", Characteristic.CYCLING_POWER_MEASUREMENT) {
        @Override
        List<Attribute> others() {
            return List.of(new Attribute(CYCLING_POWER_FEATURE, Set.of(READ), CRANK_REVOLUTIONS));
        }
    },
    /** A heart rate strap. */
    HR("hr", "180d", Characteristic.HEART_RATE_MEASUREMENT) {
        @Override
        List<Attribute> others() {
            return List.of();
        }
    };

    private static final Octets NONE = Octets.of();

    /** FTMS 3.1: the machine is available, bit 0; it is an indoor bike, bit 5 of the two octets after it. */
    private static final Octets AVAILABLE_INDOOR_BIKE = Octets.ofHex("012000");

    private static final String CYCLING_POWER_FEATURE = "2a65";

    /** CPS 3.1: crank revolutions, bit 3. */
    private static final Octets CRANK_REVOLUTIONS = Octets.ofHex("08000000");

    private final String label;
    private final String uuid;
    private final Characteristic measurement;

    EmulatedSensor(String label, String uuid, Characteristic measurement) {
        this.label = label;
        this.uuid = uuid;
        this.measurement = measurement;
    }

    /**
     * The one that goes by a label.
     *
     * @param label any text
     */
    public static Optional<EmulatedSensor> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The name to show and to type, {@code csc-wheel}; of a bike, that of the simulated one too. */
    public String label() {
        return label;
    }

    /** Whether it tells how the cranks turn. */
    boolean isBike() {
        return this != HR;
    }

    /** The characteristic that it notifies, {@code 2ad2}. */
    String measurement() {
        return measurement.hex();
    }

    /** The service that it offers. */
    Service service() {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute(measurement.hex(), Set.of(NOTIFY), NONE));
        attributes.addAll(others());
        return new Service(uuid, attributes);
    }

    /** What the service has beside the measurement. */
    abstract List<Attribute> others();

    /** What is told on the air beside the services. */
    Map<String, Octets> serviceData() {
        return Map.of();
    }

    private static Octets feature() {
        return FitnessMachineFeature.of(
                        Set.of(
                                MachineFeature.AVERAGE_SPEED,
                                MachineFeature.CADENCE,
                                MachineFeature.TOTAL_DISTANCE,
                                MachineFeature.EXPENDED_ENERGY,
                                MachineFeature.HEART_RATE,
                                MachineFeature.ELAPSED_TIME,
                                MachineFeature.POWER),
                        Set.of(TargetSetting.CADENCE))
                .toBytes();
    }

    private static Attribute cscFeature(boolean wheel) {
        Octets value = new CscFeature(FrameStatus.OK, wheel, !wheel, false).toBytes();
        return new Attribute(Characteristic.CSC_FEATURE.hex(), Set.of(READ), value);
    }
}
