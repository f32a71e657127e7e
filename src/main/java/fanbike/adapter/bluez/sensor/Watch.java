package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.BusListener;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.core.gatt.Octets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands on what one connection to the bus tells; lives on the thread of D-Bus signals. */
final class Watch implements BusListener {

    private final World world;
    private final int generation;

    Watch(World world, int generation) {
        this.world = world;
        this.generation = generation;
    }

    @Override
    public void added(String path, Map<String, Map<String, Object>> interfaces) {
        long now = System.nanoTime();
        world.told(generation, () -> world.tree().add(path, interfaces, now));
    }

    @Override
    public void removed(String path, List<String> interfaces) {
        world.told(generation, () -> {
            world.tree().remove(path, interfaces);
            forget(path, interfaces.contains(ObjectTree.ADAPTER));
        });
    }

    @Override
    public void changed(String path, String iface, Map<String, Object> properties, List<String> gone) {
        long now = System.nanoTime();
        if (iface.equals(ObjectTree.CHARACTERISTIC)) {
            value(properties).ifPresent(value -> world.routes().deliver(path, value, now));
            return;
        }
        world.told(generation, () -> {
            world.tree().change(path, iface, properties, gone, now);
            forget(path, Boolean.FALSE.equals(properties.get("Powered")));
        });
    }

    /** No bytes at all come as an empty list of nothing in particular. */
    private static Optional<Octets> value(Map<String, Object> properties) {
        Object value = properties.get("Value");
        if (value instanceof Octets octets) {
            return Optional.of(octets);
        }
        return value instanceof List<?> list && list.isEmpty() ? Optional.of(Octets.of()) : Optional.empty();
    }

    private void forget(String adapterPath, boolean isGone) {
        if (isGone) {
            world.discovery().ifPresent(discovery -> discovery.forget(adapterPath));
        }
    }

    @Override
    public void daemon(boolean present) {
        world.daemon(generation, present);
    }

    @Override
    public void busLost(String reason) {
        world.lost(generation, reason);
    }
}
