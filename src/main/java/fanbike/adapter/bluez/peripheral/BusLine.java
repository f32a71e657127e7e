package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.BusListener;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.FailedCallException;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.Opening;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.app.port.bluetooth.BluetoothException;
import java.time.Duration;
import java.util.Optional;

/** The connection to the bus of one who plays a device, opened when it is needed. Confined to its caller's lock. */
final class BusLine {

    /** That it cannot be opened is to be said within five seconds. */
    private static final Duration OPENING = Duration.ofMillis(4_500);

    private final Optional<String> address;
    private final Calls calls;
    private final BusListener listener;
    private Opening<MessageBus> opening = new Opening<>(MessageBus::close);
    private Optional<MessageBus> bus = Optional.empty();

    /**
     * Not open.
     *
     * @param address of the bus; the system's where none is named
     * @param calls makes the calls
     * @param listener is told what happens on it
     */
    BusLine(Optional<String> address, Calls calls, BusListener listener) {
        this.address = address;
        this.calls = calls;
        this.listener = listener;
    }

    /** The connection, where there is one. */
    Optional<MessageBus> now() {
        return bus;
    }

    /** The connection; opens it where there is none. */
    MessageBus open() throws BluetoothException {
        if (bus.isEmpty()) {
            bus = Optional.of(opened());
        }
        return bus.get();
    }

    private MessageBus opened() throws BluetoothException {
        var now = new Opening<>(MessageBus::close);
        opening = now;
        try {
            return calls.make(OPENING, () -> now.take(MessageBus.open(address, listener)));
        } catch (FailedCallException failed) {
            now.abandon();
            throw Refusal.ofBus(address, failed.error());
        } catch (InterruptedException interrupted) {
            now.abandon();
            throw Refusal.interrupted();
        }
    }

    /** Closes it, where it is open; it can be opened again. */
    void close() {
        opening.abandon();
        bus = Optional.empty();
    }
}
