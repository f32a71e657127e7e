package fanbike.adapter.bluez.bus;

import java.util.List;
import java.util.Map;

/** For who asks and does not listen. */
public final class SilentListener implements BusListener {

    @Override
    public void added(String path, Map<String, Map<String, Object>> interfaces) {}

    @Override
    public void removed(String path, List<String> interfaces) {}

    @Override
    public void changed(String path, String iface, Map<String, Object> properties, List<String> gone) {}

    @Override
    public void daemon(boolean present) {}

    @Override
    public void busLost(String reason) {}
}
