package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.Loop;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.SensorListener;
import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.Scan;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A search over BlueZ, that goes on when the bus or the service were gone for a while. */
public final class BluezScan implements Scan {

    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Calls calls = new Calls();
    private final Loop loop = new Loop("bluez-scan");
    private final World world;
    private final List<String> adapters;
    private final long sinceNanos = System.nanoTime();
    private final Map<String, NearbyDevice> heard = new LinkedHashMap<>();
    private volatile List<NearbyDevice> devices = List.of();
    private volatile Optional<Outage> outage = Optional.empty();
    private volatile List<Outage> losses = List.of();
    private final Outages outages;
    private boolean isClosed;

    private BluezScan(Optional<String> address, List<String> adapters) {
        this.adapters = adapters;
        this.outages = new Outages(address, sinceNanos);
        this.world = new World(address, calls, loop, new Routes(new Deaf()));
    }

    /**
     * Begins a search.
     *
     * @param address of the bus; the system's where none is named
     * @param adapters to listen with, by name
     */
    public static BluezScan begin(Optional<String> address, List<String> adapters) {
        var scan = new BluezScan(address, adapters);
        scan.loop.execute(scan.world::open);
        scan.loop.every(GLANCE, scan::turn);
        return scan;
    }

    private void turn() {
        Set<String> usable = world.tree().adapters().stream()
                .filter(adapter -> adapter.powered() && adapters.contains(adapter.name()))
                .map(AdapterObject::path)
                .collect(Collectors.toSet());
        world.discovery().ifPresent(discovery -> discovery.listenWith(usable, System.nanoTime()));
        for (DeviceObject device : world.tree().devices()) {
            // What is connected is silent on the air, and near all the same.
            boolean isNear = device.wasHeardSince(sinceNanos) || device.connected();
            if (isNear && usable.contains(device.adapterPath())) {
                heard.put(device.path(), nearby(device));
            }
        }
        devices = List.copyOf(heard.values());
        Way way = way(!usable.isEmpty());
        outage = outages.of(way, System.nanoTime());
        losses = outages.losses(way, adapters, world.tree().adapters(), System.nanoTime());
    }

    private Way way(boolean isAnyUsable) {
        if (world.way() != Way.OPEN || isAnyUsable) {
            return world.way();
        }
        boolean isThere = world.tree().adapters().stream().anyMatch(adapter -> adapters.contains(adapter.name()));
        return isThere ? Way.POWERED_OFF : Way.NO_ADAPTER;
    }

    private static NearbyDevice nearby(DeviceObject device) {
        String adapterPath = device.adapterPath();
        return new NearbyDevice(
                device.address(),
                adapterPath.substring(adapterPath.lastIndexOf('/') + 1),
                device.advertisement(),
                device.connected());
    }

    @Override
    public List<NearbyDevice> devices() {
        return devices;
    }

    @Override
    public Optional<Outage> outage() {
        return outage;
    }

    @Override
    public List<Outage> losses() {
        return losses;
    }

    /** BlueZ stops listening when the connection to the bus is closed. */
    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            loop.execute(() -> {
                world.close();
                calls.close();
            });
            loop.close();
        }
    }

    /** A search has no values. */
    private static final class Deaf implements SensorListener {
        @Override
        public void connected(String sensor) {}

        @Override
        public void notified(String sensor, String characteristic, Octets value) {}

        @Override
        public void disconnected(String sensor, String reason) {}

        @Override
        public void remarked(String sensor, String sentence) {}
    }
}
