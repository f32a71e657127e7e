package fanbike.core.device;

import static fanbike.core.device.GattService.CYCLING_POWER;
import static fanbike.core.device.GattService.CYCLING_SPEED_AND_CADENCE;
import static fanbike.core.device.GattService.FITNESS_MACHINE;
import static fanbike.core.device.GattService.HEART_RATE;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a device is taken for, from what it says of itself on the air. That is often little: the service data that FTMS
 * demands is missing in many machines, and a console may tell nothing but its name.
 *
 * @param sort what it is
 * @param cadence whether it can be expected to give cadence
 */
public record Recognition(DeviceSort sort, CadencePromise cadence) {

    private static final String FTMS = "FTMS";
    private static final String CSC = "CSC";

    /** Words in names, where the machine itself does not say what it is; with two, a bike is the less likely. */
    private static final Map<String, DeviceSort> HINTS = Map.of(
            "TREADMILL", DeviceSort.TREADMILL,
            "ROWER", DeviceSort.ROWER,
            "ELLIPTICAL", DeviceSort.CROSS_TRAINER,
            "BIKE", DeviceSort.BIKE);

    /**
     * What a device is taken for.
     *
     * @param said any names, services and bytes
     */
    public static Recognition of(Advertisement said) {
        DeviceSort sort = sort(said);
        return new Recognition(sort, promise(said, sort));
    }

    private static DeviceSort sort(Advertisement said) {
        Optional<DeviceSort> byName = KnownName.of(said.name()).map(KnownName::sort);
        if (byName.isPresent()) {
            return byName.get();
        }
        if (offers(said, FITNESS_MACHINE)) {
            return machine(said);
        }
        if (offers(said, CYCLING_SPEED_AND_CADENCE)) {
            return DeviceSort.SPEED_CADENCE_SENSOR;
        }
        if (offers(said, CYCLING_POWER)) {
            return DeviceSort.POWER_METER;
        }
        return offers(said, HEART_RATE) ? DeviceSort.HEART_RATE_STRAP : DeviceSort.OTHER;
    }

    private static DeviceSort machine(Advertisement said) {
        return Optional.ofNullable(said.serviceData().get(FITNESS_MACHINE.hex()))
                .flatMap(MachineType::find)
                .or(() -> hint(said.name()))
                .orElse(DeviceSort.FITNESS_MACHINE);
    }

    private static Optional<DeviceSort> hint(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return HINTS.entrySet().stream()
                .filter(hint -> upper.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.naturalOrder());
    }

    private static CadencePromise promise(Advertisement said, DeviceSort sort) {
        return switch (sort) {
            case BIKE -> bike(said);
            case FITNESS_MACHINE -> CadencePromise.maybe(FTMS + ", unknown machine");
            case CROSS_TRAINER -> CadencePromise.maybe("step rate");
            case SPEED_CADENCE_SENSOR -> CadencePromise.maybe(CSC);
            case POWER_METER -> CadencePromise.maybe("Cycling Power");
            case HEART_RATE_STRAP -> CadencePromise.no("heart rate only");
            case TREADMILL, ROWER, SKI_MACHINE, STEPPER -> CadencePromise.no(sort.words());
            case OTHER -> CadencePromise.no("no such service");
        };
    }

    private static CadencePromise bike(Advertisement said) {
        boolean isEcho = KnownName.of(said.name()).equals(Optional.of(KnownName.ECHO_BIKE));
        if (isEcho || offers(said, FITNESS_MACHINE)) {
            return CadencePromise.yes(FTMS);
        }
        return CadencePromise.maybe(CSC + " wheel");
    }

    private static boolean offers(Advertisement said, GattService service) {
        return said.services().contains(service.hex()) || said.serviceData().containsKey(service.hex());
    }
}
