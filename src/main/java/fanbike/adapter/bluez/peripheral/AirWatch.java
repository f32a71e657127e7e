package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.BusListener;
import fanbike.adapter.bluez.bus.ObjectTree;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells what takes a device off the air that is played with one adapter.
 *
 * @param adapterPath of the adapter
 * @param told is told, on a thread of D-Bus
 */
record AirWatch(String adapterPath, Consumer<OffAir> told) implements BusListener {

    @Override
    public void added(String path, Map<String, Map<String, Object>> interfaces) {
        // What has come is found when it is next looked for.
    }

    @Override
    public void removed(String path, List<String> interfaces) {
        if (path.equals(adapterPath) && interfaces.contains(ObjectTree.ADAPTER)) {
            told.accept(OffAir.ADAPTER_GONE);
        }
    }

    @Override
    public void changed(String path, String iface, Map<String, Object> properties, List<String> gone) {
        if (path.equals(adapterPath) && Boolean.FALSE.equals(properties.get("Powered"))) {
            told.accept(OffAir.SWITCHED_OFF);
        }
    }

    @Override
    public void daemon(boolean present) {
        if (!present) {
            told.accept(OffAir.SERVICE_ENDED);
        }
    }

    @Override
    public void busLost(String reason) {
        told.accept(OffAir.BUS_LOST);
    }
}
