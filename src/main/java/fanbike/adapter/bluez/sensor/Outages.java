package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.Refusal;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.Outage;
import java.time.Duration;
import java.util.Optional;

/** What a search says where there is no way to the air. Confined to its thread. */
final class Outages {

    /** For so long no way says only that the bus is being connected. */
    private static final long BEGINNING_NANOS = Duration.ofSeconds(3).toNanos();

    private final Optional<String> address;
    private final long beganNanos;
    private boolean hasBegun;

    /**
     * Says nothing yet.
     *
     * @param address of the bus; the system's where none is named
     * @param beganNanos when the search began
     */
    Outages(Optional<String> address, long beganNanos) {
        this.address = address;
        this.beganNanos = beganNanos;
    }

    /** What is to be said about a way now. */
    Optional<Outage> of(Way way, long nowNanos) {
        hasBegun |= way == Way.OPEN || nowNanos - beganNanos > BEGINNING_NANOS;
        return hasBegun ? of(way) : Optional.empty();
    }

    private Optional<Outage> of(Way way) {
        return switch (way) {
            case OPEN -> Optional.empty();
            case NO_BUS ->
                outage(
                        Reason.NO_BUS,
                        "The connection to the message bus (D-Bus) is lost",
                        address.isEmpty() ? "Start it: sudo systemctl start dbus" : Refusal.OTHER_BUS);
            case NO_DAEMON ->
                outage(
                        Reason.NO_DAEMON,
                        "The Bluetooth service (bluetoothd) has stopped",
                        "Start it: sudo systemctl start bluetooth");
            case NO_ADAPTER -> outage(Reason.NO_ADAPTER, "The Bluetooth adapter is gone", "Plug it in again.");
            case POWERED_OFF ->
                outage(
                        Reason.POWERED_OFF,
                        "The Bluetooth adapter is switched off",
                        "Switch it on: bluetoothctl power on");
        };
    }

    private static Optional<Outage> outage(Reason reason, String event, String remedy) {
        return Optional.of(new Outage(reason, event, remedy));
    }
}
