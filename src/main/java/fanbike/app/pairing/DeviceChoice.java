package fanbike.app.pairing;

import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.CadencePromise.Answer;
import fanbike.core.device.DeviceAddress;
import fanbike.core.device.DeviceSort;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which device the rider means. */
public final class DeviceChoice {

    private DeviceChoice() {}

    /**
     * The address that a text stands for: its own, or that of the device with this nickname.
     *
     * @param text what the rider typed
     * @param remembered every device that is remembered
     */
    public static Optional<DeviceAddress> address(String text, List<RememberedDevice> remembered) {
        return DeviceAddress.find(text)
                .or(() -> remembered.stream()
                        .filter(device -> device.nickname().equalsIgnoreCase(text))
                        .map(RememberedDevice::address)
                        .findFirst());
    }

    /**
     * Every device that calls itself so, in whatever case; there may be several.
     *
     * @param name what the rider typed
     * @param heard every device that was heard
     */
    public static List<HeardDevice> named(String name, List<HeardDevice> heard) {
        return heard.stream()
                .filter(device -> device.said().name().strip().equalsIgnoreCase(name.strip()))
                .toList();
    }

    /**
     * The devices that can be paired, the most promising first.
     *
     * @param heard every device that was heard
     */
    public static List<HeardDevice> pairable(List<HeardDevice> heard) {
        return heard.stream()
                .filter(DeviceChoice::isPairable)
                .sorted(Comparator.comparing((HeardDevice device) ->
                                device.recognised().cadence().answer())
                        .thenComparingInt(device -> -device.said().rssiDbm().orElse(-1_000)))
                .toList();
    }

    private static boolean isPairable(HeardDevice device) {
        return device.recognised().cadence().answer() != Answer.NO
                || device.recognised().sort() == DeviceSort.HEART_RATE_STRAP;
    }
}
