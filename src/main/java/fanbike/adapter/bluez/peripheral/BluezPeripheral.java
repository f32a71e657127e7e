package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;
import java.util.Set;

/** A device that is played with one adapter: its services, what it tells on the air, and who is connected to it. */
public final class BluezPeripheral implements Peripheral {

    private final MessageBus bus;
    private final Registrar registrar;
    private final PlayingAdapter before;
    private final GattApplication application;
    private final Advertisement advertisement;

    private BluezPeripheral(
            MessageBus bus,
            Registrar registrar,
            PlayingAdapter before,
            PeripheralProfile profile,
            PeripheralListener listener) {
        this.bus = bus;
        this.registrar = registrar;
        this.before = before;
        this.application = new GattApplication(bus, registrar, profile.services(), listener);
        this.advertisement = new Advertisement(registrar, profile);
    }

    /**
     * Plays a device. The bus and the calls stay the caller's.
     *
     * @param bus on which the adapter is
     * @param calls makes the calls
     * @param adapterPath {@code /org/bluez/hci0}
     * @param profile what the device is
     * @param listener is told what others do with it, on a thread of D-Bus
     * @throws BluetoothException when the adapter is not there, is off, or refuses; nothing is left behind then
     */
    public static BluezPeripheral play(
            MessageBus bus, Calls calls, String adapterPath, PeripheralProfile profile, PeripheralListener listener)
            throws BluetoothException {
        var registrar = new Registrar(bus, calls, adapterPath);
        PlayingAdapter before = registrar.call(() -> PlayingAdapter.now(bus, adapterPath));
        before.checkReady();
        var peripheral = new BluezPeripheral(bus, registrar, before, profile, listener);
        peripheral.application.register();
        try {
            peripheral.advertisement.register();
        } catch (BluetoothException refused) {
            peripheral.application.unregister();
            throw refused;
        }
        return peripheral;
    }

    @Override
    public String address() {
        return before.adapter().address();
    }

    @Override
    public void send(String characteristic, Octets value) {
        application.send(characteristic, value);
    }

    /** In this order nobody connects anew meanwhile. Who was connected before it was played is left so. */
    @Override
    public void close() {
        advertisement.unregister();
        registrar.tryTo("disconnect who was connected", () -> {
            Set<String> guests =
                    PlayingAdapter.now(bus, before.adapter().path()).connectedSince(before);
            for (String path : guests) {
                bus.device(path).Disconnect();
            }
            return guests;
        });
        application.unregister();
    }
}
