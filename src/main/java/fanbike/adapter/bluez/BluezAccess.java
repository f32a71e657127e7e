package fanbike.adapter.bluez;

import fanbike.adapter.bluez.bus.AdapterObject;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.Deadline;
import fanbike.adapter.bluez.bus.FailedCallException;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.adapter.bluez.bus.SilentListener;
import fanbike.adapter.bluez.doctor.Doctor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothAccess;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way to BlueZ. */
public final class BluezAccess implements BluetoothAccess {

    /** The sentence is to come within five seconds, on a slow machine too. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public Bluetooth open(Optional<String> bus, List<String> adapters) throws BluetoothException {
        List<AdapterObject> there = adaptersOn(bus);
        return new BluezBluetooth(
                bus, adapters, adapters.isEmpty() ? allOn(there).subList(0, 1) : named(adapters, there));
    }

    @Override
    public Bluetooth openAll(Optional<String> bus) throws BluetoothException {
        return new BluezBluetooth(bus, List.of(), allOn(adaptersOn(bus)));
    }

    /** At least one. */
    private static List<AdapterObject> adaptersOn(Optional<String> address) throws BluetoothException {
        List<AdapterObject> there = glance(address).adapters().orElseThrow(Refusal::noDaemon);
        if (there.isEmpty()) {
            throw Refusal.noAdapter();
        }
        return there;
    }

    private static Glance glance(Optional<String> address) throws BluetoothException {
        Deadline deadline = Deadline.in(PATIENCE);
        try (var calls = new Calls();
                MessageBus bus = opened(calls, address)) {
            return calls.make(deadline.left(), () -> Glance.at(bus));
        } catch (FailedCallException failed) {
            throw Refusal.of("", failed.error());
        } catch (InterruptedException interrupted) {
            throw Refusal.interrupted();
        }
    }

    /** A bus that is not there has another remedy than a service that does not answer on it. */
    private static MessageBus opened(Calls calls, Optional<String> address)
            throws BluetoothException, InterruptedException {
        try {
            return calls.make(PATIENCE, () -> MessageBus.open(address, new SilentListener()));
        } catch (FailedCallException failed) {
            throw Refusal.ofBus(address, failed.error());
        }
    }

    /** At least one. */
    private static List<String> allOn(List<AdapterObject> there) throws BluetoothException {
        List<String> on = there.stream()
                .filter(AdapterObject::powered)
                .map(AdapterObject::name)
                .toList();
        if (on.isEmpty()) {
            throw Refusal.off(there.get(0).name());
        }
        return on;
    }

    private static List<String> named(List<String> names, List<AdapterObject> there) throws BluetoothException {
        for (String name : names) {
            AdapterObject adapter = there.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> notThere(name, there));
            if (!adapter.powered()) {
                throw Refusal.off(name);
            }
        }
        return names;
    }

    private static BluetoothException notThere(String name, List<AdapterObject> there) {
        String others = there.stream().map(AdapterObject::name).sorted().collect(Collectors.joining(", "));
        return new BluetoothException(
                Reason.NO_ADAPTER,
                "The adapter " + name + " is not there; these are: " + others
                        + ". Plug it in, or name another with --adapter.");
    }

    @Override
    public List<Finding> examine(Optional<String> bus, List<String> adapters) {
        return new Doctor(Path.of("/")).examine(bus, adapters);
    }
}
