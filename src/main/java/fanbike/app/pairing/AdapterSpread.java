package fanbike.app.pairing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spreads devices over the adapters that hear them, so that no adapter has two while another could have one of them
 * (a matching by augmenting paths, with room for one more on each adapter until all have a place).
 */
final class AdapterSpread {

    private final Map<HeardDevice, String> placed = new LinkedHashMap<>();
    private int room = 1;

    private AdapterSpread() {}

    /** An adapter for each device, in the order of the devices. */
    static Map<HeardDevice, String> of(List<HeardDevice> devices) {
        var spread = new AdapterSpread();
        for (HeardDevice device : devices) {
            while (!spread.place(device, new HashSet<>())) {
                spread.room++;
            }
        }
        var inOrder = new LinkedHashMap<HeardDevice, String>();
        devices.forEach(device -> inOrder.put(device, spread.placed.getOrDefault(device, "")));
        return inOrder;
    }

    private boolean place(HeardDevice device, Set<String> tried) {
        for (String adapter : device.adapters()) {
            if (tried.add(adapter) && makeRoom(adapter, tried)) {
                placed.put(device, adapter);
                return true;
            }
        }
        return false;
    }

    private boolean makeRoom(String adapter, Set<String> tried) {
        List<HeardDevice> there = placed.entrySet().stream()
                .filter(entry -> entry.getValue().equals(adapter))
                .map(Map.Entry::getKey)
                .toList();
        return there.size() < room || there.stream().anyMatch(device -> place(device, tried));
    }
}
