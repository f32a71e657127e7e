package fanbike.adapter.bluez;

import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.Finding;
import java.util.List;
import java.util.Optional;

/** The way to BlueZ. */
public final class BluezAccess implements BluetoothAccess {

    @Override
    public Bluetooth open(Optional<String> bus, List<String> adapters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Finding> examine(Optional<String> bus, List<String> adapters) {
        throw new UnsupportedOperationException();
    }
}
