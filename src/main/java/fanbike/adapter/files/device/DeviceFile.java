package fanbike.adapter.files.device;

import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevices;
import fanbike.core.device.DeviceAddress;
import java.nio.file.Path;
import java.util.List;

/** Remembered devices in {@code devices.json}. */
public final class DeviceFile implements RememberedDevices {

    /**
     * A file that is read whenever it is asked for.
     *
     * @param file need not exist
     */
    public DeviceFile(Path file) {}

    @Override
    public List<RememberedDevice> list() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remember(RememberedDevice device) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean forget(DeviceAddress address) {
        throw new UnsupportedOperationException();
    }
}
