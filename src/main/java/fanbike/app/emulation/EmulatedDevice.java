package fanbike.app.emulation;

import fanbike.app.UsageException;
import fanbike.app.port.bluetooth.AdvertisingSpace;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One device that is played: a bike, a strap, or both in one.
 *
 * @param name what it calls itself
 * @param sensors what it is, without repetition; one bike at most
 */
public record EmulatedDevice(String name, List<EmulatedSensor> sensors) {

    /** Copies the list. */
    public EmulatedDevice {
        sensors = List.copyOf(sensors);
    }

    /**
     * What a user asks for.
     *
     * @param labels what it is to be
     * @param name what it is to call itself; empty for a name that says what it is
     * @throws UsageException when one of the labels is not known, they do not go together, or the name cannot be told on
     *     the air
     */
    public static EmulatedDevice of(List<String> labels, Optional<String> name) throws UsageException {
        for (String label : labels) {
            if (EmulatedSensor.find(label).isEmpty()) {
                throw new UsageException("\"" + label + "\" cannot be played; these can: " + known() + ".");
            }
        }
        List<EmulatedSensor> sensors = labels.stream()
                .flatMap(label -> EmulatedSensor.find(label).stream())
                .distinct()
                .toList();
        long bikes = sensors.stream().filter(EmulatedSensor::isBike).count();
        if (sensors.isEmpty() || bikes > 1) {
            throw new UsageException("A device is one bike, or hr, or both (ftms,hr); not " + labels + ".");
        }
        if (name.filter(String::isBlank).isPresent()) {
            throw new UsageException("The name is empty; give it one, or leave --name out.");
        }
        String kinds = sensors.stream().map(EmulatedSensor::label).collect(Collectors.joining("+"));
        return fitting(new EmulatedDevice(name.orElse("Fanbike " + kinds), sensors));
    }

    private static EmulatedDevice fitting(EmulatedDevice device) throws UsageException {
        Optional<String> excess = AdvertisingSpace.excess(device.profile());
        if (excess.isPresent()) {
            throw new UsageException(excess.get());
        }
        return device;
    }

    private static String known() {
        return Arrays.stream(EmulatedSensor.values()).map(EmulatedSensor::label).collect(Collectors.joining(", "));
    }

    /** What it is on the air. */
    public PeripheralProfile profile() {
        Map<String, Octets> serviceData = new HashMap<>();
        sensors.forEach(sensor -> serviceData.putAll(sensor.serviceData()));
        return new PeripheralProfile(
                name, sensors.stream().map(EmulatedSensor::service).toList(), serviceData);
    }

    /** The label of the simulated bike that it takes, empty where it is a strap alone. */
    public Optional<String> bike() {
        return sensors.stream()
                .filter(EmulatedSensor::isBike)
                .map(EmulatedSensor::label)
                .findFirst();
    }

    /** Whether its rider wears a strap. */
    public boolean hasStrap() {
        return sensors.contains(EmulatedSensor.HR);
    }

    /** The characteristic whose subscription begins a ride: that of the bike, where it is one. */
    String measurement() {
        return sensors.stream()
                .filter(EmulatedSensor::isBike)
                .findFirst()
                .orElse(sensors.get(0))
                .measurement();
    }

    /** Whether it notifies a characteristic as its measurement. */
    boolean measures(String characteristic) {
        return sensors.stream().anyMatch(sensor -> sensor.measurement().equals(characteristic));
    }
}
