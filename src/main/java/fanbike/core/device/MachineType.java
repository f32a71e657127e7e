package fanbike.core.device;

import fanbike.core.gatt.Octets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of machine that the service data of the Fitness Machine Service can name (FTMS 3.1.1), a bike first: a machine
 * that names several is taken for the first of these.
 */
enum MachineType {
    INDOOR_BIKE(5, DeviceSort.BIKE),
    CROSS_TRAINER(1, DeviceSort.CROSS_TRAINER),
    TREADMILL(0, DeviceSort.TREADMILL),
    ROWER(4, DeviceSort.ROWER),
    STEP_CLIMBER(2, DeviceSort.STEPPER),
    STAIR_CLIMBER(3, DeviceSort.STEPPER);

    private static final int FLAGS_OCTETS = 1;
    private static final int TYPE_OCTETS = 2;

    private final int bit;
    private final DeviceSort sort;

    MachineType(int bit, DeviceSort sort) {
        this.bit = bit;
        this.sort = sort;
    }

    /**
     * What service data says; empty where it is cut off, or names nothing that is known.
     *
     * @param serviceData an octet of flags, then the type in two
     */
    static Optional<DeviceSort> find(Octets serviceData) {
        if (serviceData.size() < FLAGS_OCTETS + TYPE_OCTETS) {
            return Optional.empty();
        }
        int type = serviceData.u8(FLAGS_OCTETS) | serviceData.u8(FLAGS_OCTETS + 1) << 8;
        return Arrays.stream(values())
                .filter(known -> (type >> known.bit & 1) == 1)
                .map(known -> known.sort)
                .findFirst();
    }
}
