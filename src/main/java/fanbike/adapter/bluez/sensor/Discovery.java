package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bluez.Error;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to the air with the adapters that are wanted, and stops with those that are not. Confined to the sensor's
 * thread.
 */
final class Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);
    private static final Duration DEADLINE = Duration.ofSeconds(4);
    private static final long RETRY_NANOS = 1_000_000_000L;

    private final MessageBus bus;
    private final Lane lane;
    private final Set<String> listening = new HashSet<>();
    private final Map<String, Long> retryAtNanos = new TreeMap<>();

    /**
     * Listens with none.
     *
     * @param bus to BlueZ
     * @param lane in which connections are made, too: no adapter listens while it connects
     */
    Discovery(MessageBus bus, Lane lane) {
        this.bus = bus;
        this.lane = lane;
    }

    /**
     * Makes it so.
     *
     * @param wanted paths of the adapters to listen with
     * @param nowNanos now
     */
    void listenWith(Set<String> wanted, long nowNanos) {
        for (String adapter : Set.copyOf(listening)) {
            if (!wanted.contains(adapter)) {
                stop(adapter);
            }
        }
        for (String adapter : wanted) {
            if (!listening.contains(adapter) && retryAtNanos.getOrDefault(adapter, Long.MIN_VALUE) <= nowNanos) {
                start(adapter, nowNanos);
            }
        }
    }

    /** BlueZ forgot what it was asked for: the adapter was switched off, or the service restarted. */
    void forget(String adapter) {
        listening.remove(adapter);
    }

    private void start(String adapter, long nowNanos) {
        listening.add(adapter);
        lane.add(
                DEADLINE,
                () -> begin(adapter),
                end -> end.error().ifPresent(error -> {
                    LOG.info("{} does not listen: {}", adapter, error);
                    listening.remove(adapter);
                    retryAtNanos.put(adapter, nowNanos + RETRY_NANOS);
                }));
    }

    private Octets begin(String adapter) throws Exception {
        // Repeated advertisements are wanted: each one tells that the device is still there.
        bus.adapter(adapter)
                .SetDiscoveryFilter(Map.of("Transport", new Variant<>("le"), "DuplicateData", new Variant<>(true)));
        try {
            bus.adapter(adapter).StartDiscovery();
        } catch (Error.InProgress already) {
            LOG.info("{} listens already", adapter, already);
        }
        return Octets.of();
    }

    private void stop(String adapter) {
        listening.remove(adapter);
        lane.add(
                DEADLINE,
                () -> {
                    bus.adapter(adapter).StopDiscovery();
                    return Octets.of();
                },
                end -> end.error().ifPresent(error -> LOG.info("{} does not stop listening: {}", adapter, error)));
    }
}
