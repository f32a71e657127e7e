package fanbike.adapter.bluez.doctor;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.Deadline;
import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.FailedCallException;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.bus.SilentListener;
import fanbike.app.port.bluetooth.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks at everything that Bluetooth needs. */
public final class Doctor {

    /** For everything together: the findings are to come within five seconds, on a slow machine too. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Machine machine;

    /**
     * For one machine.
     *
     * @param root of its files
     */
    public Doctor(Path root) {
        this.machine = new Machine(root);
    }

    /**
     * Examines it.
     *
     * @param bus the bus's address; the system's where none is named
     * @param adapters that are to be used, by name; none: any
     */
    public List<Finding> examine(Optional<String> bus, List<String> adapters) {
        // What the kernel of this machine blocks says nothing of a bus that is elsewhere.
        List<RadioSwitch> switches = bus.isPresent() ? List.of() : machine.switches();
        return Diagnosis.of(look(bus, switches), adapters);
    }

    private Vitals look(Optional<String> address, List<RadioSwitch> switches) {
        var tree = new ObjectTree();
        Optional<BusError> busError = Optional.empty();
        Optional<BusError> objectsError = Optional.empty();
        boolean runs = false;
        Deadline deadline = Deadline.in(PATIENCE);
        try (var calls = new Calls()) {
            MessageBus bus = calls.make(deadline.left(), () -> MessageBus.open(address, new SilentListener()));
            try (bus) {
                runs = calls.make(deadline.left(), bus::hasDaemon);
                objectsError = runs ? learn(deadline.left(), calls, bus, tree) : Optional.empty();
            }
        } catch (FailedCallException failed) {
            busError = Optional.of(failed.error());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            busError = Optional.of(new BusError(BusError.NO_ANSWER, "interrupted"));
        }
        return new Vitals(
                address,
                busError,
                machine.hasDaemon(),
                runs,
                objectsError,
                tree.adapters(),
                tree.devices().stream()
                        .filter(DeviceObject::connected)
                        .map(Doctor::connected)
                        .toList(),
                switches,
                machine.system());
    }

    private static Optional<BusError> learn(Duration patience, Calls calls, MessageBus bus, ObjectTree tree)
            throws InterruptedException {
        try {
            calls.make(patience, bus::objects)
                    .forEach((path, interfaces) -> tree.add(path, interfaces, Long.MIN_VALUE));
            return Optional.empty();
        } catch (FailedCallException failed) {
            return Optional.of(failed.error());
        }
    }

    private static Vitals.Connected connected(DeviceObject device) {
        String name = device.advertisement().name();
        return new Vitals.Connected(
                device.adapterPath(), name.isBlank() ? device.address().text() : name);
    }
}
