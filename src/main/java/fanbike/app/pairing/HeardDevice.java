package fanbike.app.pairing;

import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.core.device.Advertisement;
import fanbike.core.device.DeviceAddress;
import fanbike.core.device.DeviceSort;
import fanbike.core.device.Recognition;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A device that one adapter or several have heard.
 *
 * @param address whose
 * @param adapters those that heard it, the one that hears it best first
 * @param said all that it said to any of them; the signal is the best one
 * @param recognised what it is taken for
 * @param connected whether this machine is connected to it already
 */
public record HeardDevice(
        DeviceAddress address, List<String> adapters, Advertisement said, Recognition recognised, boolean connected) {

    /** What BlueZ and others say for a signal that was not measured. */
    private static final int NOT_MEASURED = 127;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when nobody heard it
     */
    public HeardDevice {
        adapters = List.copyOf(adapters);
        if (adapters.isEmpty()) {
            throw new IllegalArgumentException("no adapter heard " + address);
        }
    }

    /** Whether it has no name, and offers nothing that is known here. */
    public boolean isNobody() {
        return said.name().isBlank() && recognised.sort() == DeviceSort.OTHER;
    }

    /**
     * What was heard, one for each device.
     *
     * @param hearings each device as often as it was heard
     * @return in the order in which they were first heard
     */
    public static List<HeardDevice> merge(List<NearbyDevice> hearings) {
        var byAddress = new LinkedHashMap<DeviceAddress, List<NearbyDevice>>();
        hearings.forEach(hearing -> byAddress
                .computeIfAbsent(hearing.address(), unseen -> new ArrayList<>())
                .add(hearing));
        return byAddress.values().stream().map(HeardDevice::of).toList();
    }

    private static HeardDevice of(List<NearbyDevice> hearings) {
        List<NearbyDevice> bestFirst = hearings.stream()
                .sorted(Comparator.comparingInt(
                        (NearbyDevice each) -> -rssi(each).orElse(-NOT_MEASURED)))
                .toList();
        Advertisement said = said(bestFirst);
        return new HeardDevice(
                hearings.get(0).address(),
                bestFirst.stream().map(NearbyDevice::adapter).distinct().toList(),
                said,
                Recognition.of(said),
                hearings.stream().anyMatch(NearbyDevice::connected));
    }

    private static Advertisement said(List<NearbyDevice> bestFirst) {
        Set<String> services = new HashSet<>();
        Map<String, Octets> serviceData = new HashMap<>();
        String name = "";
        for (NearbyDevice hearing : bestFirst) {
            services.addAll(hearing.advertisement().services());
            hearing.advertisement().serviceData().forEach(serviceData::putIfAbsent);
            name = name.isEmpty() ? hearing.advertisement().name() : name;
        }
        return new Advertisement(name, rssi(bestFirst.get(0)), services, serviceData);
    }

    private static OptionalInt rssi(NearbyDevice hearing) {
        OptionalInt measured = hearing.advertisement().rssiDbm();
        return measured.isPresent() && measured.getAsInt() == NOT_MEASURED ? OptionalInt.empty() : measured;
    }
}
