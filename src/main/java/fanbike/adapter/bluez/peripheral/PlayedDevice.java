package fanbike.adapter.bluez;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.FailedCallException;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.adapter.bluez.bus.SilentListener;
import fanbike.adapter.bluez.peripheral.BluezPeripheral;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A device that is played over a connection to the bus of its own. */
final class PlayedDevice implements Peripheral {

    private static final Duration OPENING = Duration.ofMillis(4_500);

    private final MessageBus bus;
    private final Calls calls;
    private final Peripheral peripheral;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private PlayedDevice(MessageBus bus, Calls calls, Peripheral peripheral) {
        this.bus = bus;
        this.calls = calls;
        this.peripheral = peripheral;
    }

    static PlayedDevice play(
            Optional<String> address, String adapter, PeripheralProfile profile, PeripheralListener listener)
            throws BluetoothException {
        var calls = new Calls();
        MessageBus bus = open(calls, address, adapter);
        try {
            return new PlayedDevice(
                    bus, calls, BluezPeripheral.play(bus, calls, "/org/bluez/" + adapter, profile, listener));
        } catch (BluetoothException refused) {
            bus.close();
            calls.close();
            throw refused;
        }
    }

    private static MessageBus open(Calls calls, Optional<String> address, String adapter) throws BluetoothException {
        try {
            return calls.make(OPENING, () -> MessageBus.open(address, new SilentListener()));
        } catch (FailedCallException failed) {
            calls.close();
            throw Refusal.of(adapter, failed.error());
        } catch (InterruptedException interrupted) {
            calls.close();
            Thread.currentThread().interrupt();
            throw Refusal.of(adapter, new BusError(BusError.NO_ANSWER, "interrupted"));
        }
    }

    @Override
    public String address() {
        return peripheral.address();
    }

    @Override
    public void send(String characteristic, Octets value) {
        peripheral.send(characteristic, value);
    }

    @Override
    public void close() {
        if (isClosed.compareAndSet(false, true)) {
            peripheral.close();
            bus.close();
            calls.close();
        }
    }
}
