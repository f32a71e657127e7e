package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.FitnessMachineFeature;
import fanbike.core.gatt.MachineFeature;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what to subscribe to: as little as gives what is wanted, because some bikes stop sending when asked for more. */
final class Subscriptions {

    private static final List<Characteristic> MACHINE =
            List.of(Characteristic.INDOOR_BIKE_DATA, Characteristic.CROSS_TRAINER_DATA);
    private static final List<Characteristic> COUNTERS =
            List.of(Characteristic.CSC_MEASUREMENT, Characteristic.CYCLING_POWER_MEASUREMENT);

    private Subscriptions() {}

    /**
     * What to subscribe to.
     *
     * @param offered what the device has
     * @param use what it is wanted for
     * @param feature what its Fitness Machine Feature said, where it was read
     * @return in order; empty where the device has nothing that is wanted
     */
    static List<RemoteCharacteristic> choose(List<RemoteCharacteristic> offered, Use use, Optional<Octets> feature) {
        return switch (use) {
            case CADENCE -> cadence(offered, feature);
            case HEART_RATE -> heartRate(offered);
            case ANY -> {
                List<RemoteCharacteristic> cadence = cadence(offered, feature);
                yield cadence.isEmpty() ? heartRate(offered) : cadence;
            }
        };
    }

    private static List<RemoteCharacteristic> heartRate(List<RemoteCharacteristic> offered) {
        return first(offered, List.of(Characteristic.HEART_RATE_MEASUREMENT)).stream()
                .toList();
    }

    private static List<RemoteCharacteristic> cadence(List<RemoteCharacteristic> offered, Optional<Octets> feature) {
        Optional<RemoteCharacteristic> machine = first(offered, MACHINE);
        Optional<RemoteCharacteristic> counter = first(offered, COUNTERS);
        boolean suffices = machine.isPresent() && mayHaveCadence(feature);
        return suffices
                ? machine.stream().toList()
                : Stream.concat(counter.stream(), machine.stream()).toList();
    }

    /** The flags of the values are to be trusted more than the feature bits; so only a plain no is believed. */
    private static boolean mayHaveCadence(Optional<Octets> feature) {
        return feature.flatMap(FitnessMachineFeature::parse)
                .map(bits -> bits.features() == 0 || bits.has(MachineFeature.CADENCE))
                .orElse(true);
    }

    private static Optional<RemoteCharacteristic> first(
            List<RemoteCharacteristic> offered, List<Characteristic> wanted) {
        return wanted.stream()
                .flatMap(kind ->
                        offered.stream().filter(RemoteCharacteristic::sends).filter(has -> has.is(kind)))
                .findFirst();
    }

    /** What tells what the device can do; read before anything is subscribed to. */
    static List<RemoteCharacteristic> features(List<RemoteCharacteristic> offered, Use use) {
        List<RemoteCharacteristic> features = new ArrayList<>();
        if (use != Use.HEART_RATE) {
            for (RemoteCharacteristic has : offered) {
                boolean isFeature =
                        has.is(Characteristic.FITNESS_MACHINE_FEATURE) || has.is(Characteristic.CSC_FEATURE);
                if (isFeature && has.flags().contains("read")) {
                    features.add(has);
                }
            }
        }
        return features;
    }
}
