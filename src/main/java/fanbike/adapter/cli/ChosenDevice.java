package fanbike.adapter.cli;

import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.device.DeviceAddress;
import fanbike.core.device.DeviceSort;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The device that the rider means.
 *
 * @param address whose
 * @param heard how it was heard, if it was
 * @param known what was remembered of it, if it was
 */
record ChosenDevice(DeviceAddress address, Optional<HeardDevice> heard, Optional<RememberedDevice> known) {

    static ChosenDevice of(DeviceAddress address, List<HeardDevice> heard, List<RememberedDevice> remembered) {
        return new ChosenDevice(
                address,
                heard.stream()
                        .filter(device -> device.address().equals(address))
                        .findFirst(),
                remembered.stream()
                        .filter(device -> device.address().equals(address))
                        .findFirst());
    }

    /** What it calls itself; any characters. */
    String name() {
        return heard.map(device -> device.said().name())
                .filter(name -> !name.isEmpty())
                .or(() -> known.map(RememberedDevice::name))
                .orElse("");
    }

    /** In a sentence: its name and its address, or that alone. */
    String label() {
        String shown = KnownDevices.shown(name()).strip();
        return shown.isEmpty() ? address.text() : shown + " (" + address + ")";
    }

    /** The adapter that hears it best; empty where none has heard it. */
    String adapter() {
        return heard.map(device -> device.adapters().get(0)).orElse("");
    }

    DeviceSort sort() {
        return heard.map(device -> device.recognised().sort()).orElse(DeviceSort.OTHER);
    }

    /** What it is wanted for. */
    Use use() {
        return switch (sort()) {
            case HEART_RATE_STRAP -> Use.HEART_RATE;
            case OTHER ->
                known.map(was -> was.kind() == Kind.STRAP ? Use.HEART_RATE : Use.CADENCE)
                        .orElse(Use.ANY);
            case BIKE,
                    FITNESS_MACHINE,
                    SPEED_CADENCE_SENSOR,
                    POWER_METER,
                    TREADMILL,
                    ROWER,
                    SKI_MACHINE,
                    CROSS_TRAINER,
                    STEPPER -> Use.CADENCE;
        };
    }

    OptionalDouble wheelRatio() {
        return known.map(RememberedDevice::wheelRatio).orElse(OptionalDouble.empty());
    }
}
