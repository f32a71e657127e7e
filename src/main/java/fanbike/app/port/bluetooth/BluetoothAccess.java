package fanbike.app.port.bluetooth;

import java.util.List;
import java.util.Optional;

/** The way to Bluetooth. */
public interface BluetoothAccess {

    /**
     * Opens it, and looks whether it can be used.
     *
     * @param bus the D-Bus address of the message bus, {@code unix:path=...} or {@code tcp:host=...,port=...}; the
     *     system's own where none is named
     * @param adapters which to use, {@code hci0}; none: the first that is switched on
     * @throws BluetoothException within five seconds, when there is no bus, no service, none of these adapters, or one of
     *     them is off
     */
    Bluetooth open(Optional<String> bus, List<String> adapters) throws BluetoothException;

    /**
     * Opens it as {@link #open} does, with every adapter that is switched on.
     *
     * @param bus as for {@link #open}
     * @throws BluetoothException as {@link #open} does, when there is no bus, no service, no adapter, or all are off
     */
    Bluetooth openAll(Optional<String> bus) throws BluetoothException;

    /**
     * Looks at everything that Bluetooth needs, and finds out what is wrong.
     *
     * @param bus as for {@link #open}
     * @param adapters as for {@link #open}; none: every one there is
     * @return what was found, good and bad, in the order in which one thing needs the other; never empty
     */
    List<Finding> examine(Optional<String> bus, List<String> adapters);
}
