package fanbike.adapter.bluez.doctor;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.BusError;
import java.util.List;
import java.util.Optional;

/**
 * What was found when everything was looked at.
 *
 * @param bus the address of the bus; empty for the system's own
 * @param busError why the bus cannot be reached; empty where it can
 * @param daemonInstalled whether bluetoothd is on this machine at all
 * @param daemonRuns whether BlueZ is on the bus
 * @param objectsError why BlueZ does not tell what it has; empty where it does
 * @param adapters every adapter
 * @param connected the names of devices that are connected, by the paths of their adapters
 * @param switches those of the kernel; none where the bus is another machine's
 * @param system what runs here
 */
record Vitals(
        Optional<String> bus,
        Optional<BusError> busError,
        boolean daemonInstalled,
        boolean daemonRuns,
        Optional<BusError> objectsError,
        List<AdapterObject> adapters,
        List<Connected> connected,
        List<RadioSwitch> switches,
        OperatingSystem system) {

    /** Copies the lists. */
    Vitals {
        adapters = List.copyOf(adapters);
        connected = List.copyOf(connected);
        switches = List.copyOf(switches);
    }

    /**
     * A device that a program is connected to.
     *
     * @param adapterPath through which adapter
     * @param name what it calls itself, or its address
     */
    record Connected(String adapterPath, String name) {}
}
