package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a search, or a sensor, says where there is no way to the air. Confined to its thread. */
final class Outages {

    /** For so long no way says only that the bus is being connected. */
    private static final long BEGINNING_NANOS = Duration.ofSeconds(3).toNanos();

    /** After a restart of the service adapters come back one after the other. */
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();

    private final Map<String, Long> missingSinceNanos = new HashMap<>();
    private final Optional<String> address;
    private final long beganNanos;
    private boolean hasBegun;

    /**
     * Says nothing yet.
     *
     * @param address of the bus; the system's where none is named
     * @param beganNanos when it began
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
            case NO_ADAPTER -> Optional.of(gone("The Bluetooth adapter"));
            case POWERED_OFF -> Optional.of(off("The Bluetooth adapter"));
        };
    }

    private static Outage gone(String adapter) {
        return new Outage(Reason.NO_ADAPTER, adapter + " is gone", "Plug it in again.");
    }

    private static Outage off(String adapter) {
        return new Outage(Reason.POWERED_OFF, adapter + " is switched off", "Switch it on: bluetoothctl power on");
    }

    /**
     * What is to be said about single adapters now, none where there is no way at all.
     *
     * @param way of the search as a whole
     * @param adapters those that are to listen, by name
     * @param there every adapter
     */
    List<Outage> losses(Way way, List<String> adapters, List<AdapterObject> there, long nowNanos) {
        List<Outage> losses = new ArrayList<>();
        for (String name : adapters) {
            Optional<AdapterObject> adapter =
                    there.stream().filter(each -> each.name().equals(name)).findFirst();
            boolean listens =
                    way != Way.OPEN || adapter.filter(AdapterObject::powered).isPresent();
            long sinceNanos = missingSinceNanos.merge(name, nowNanos, listens ? Math::max : Math::min);
            if (nowNanos - sinceNanos >= PATIENCE_NANOS) {
                String called = "The Bluetooth adapter " + name;
                losses.add(adapter.isPresent() ? off(called) : gone(called));
            }
        }
        return List.copyOf(losses);
    }

    private static Optional<Outage> outage(Reason reason, String event, String remedy) {
        return Optional.of(new Outage(reason, event, remedy));
    }
}
