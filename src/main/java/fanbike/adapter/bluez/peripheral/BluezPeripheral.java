package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;
import java.util.Set;

/**
 * A device that is played with one adapter: its services, what it tells on the air, and who is connected to it. Once it was
 * taken off the air it does not come back.
 */
public final class BluezPeripheral implements Peripheral {

    private final Registrar registrar;
    private final PlayingAdapter before;
    private final GattApplication application;
    private final Advertisement advertisement;

    private BluezPeripheral(
            Registrar registrar, PlayingAdapter before, GattApplication application, Advertisement advertisement) {
        this.registrar = registrar;
        this.before = before;
        this.application = application;
        this.advertisement = advertisement;
    }

    /**
     * Plays a device.
     *
     * @param registrar of the adapter with which
     * @param profile what the device is
     * @param listener is told what others do with it, on a thread of D-Bus
     * @param whenReleased is run when BlueZ takes it off the air, on a thread of D-Bus
     * @throws BluetoothException when the adapter is not there, is off, plays already, or refuses; nothing is left behind
     *     then
     */
    public static BluezPeripheral play(
            Registrar registrar, PeripheralProfile profile, PeripheralListener listener, Runnable whenReleased)
            throws BluetoothException {
        PlayingAdapter before = registrar.look();
        before.checkReady();
        var application = new GattApplication(registrar, profile.services(), listener);
        application.register();
        try {
            var advertisement = new Advertisement(registrar, profile, whenReleased);
            advertisement.register();
            return new BluezPeripheral(registrar, before, application, advertisement);
        } catch (BluetoothException refused) {
            application.unregister();
            throw refused;
        }
    }

    @Override
    public String address() {
        return before.adapter().address();
    }

    @Override
    public void send(String characteristic, Octets value) {
        application.send(characteristic, value);
    }

    /** The name that the adapter was given before, empty where it had the system's. */
    String aliasBefore() {
        return before.alias();
    }

    /** In this order nobody connects anew meanwhile. Who was connected before it was played is left so. */
    @Override
    public void close() {
        advertisement.unregister();
        registrar.tryTo("disconnect who was connected", () -> {
            Set<String> guests =
                    PlayingAdapter.now(registrar.bus(), before.adapter().path()).connectedSince(before);
            for (String path : guests) {
                registrar.bus().device(path).Disconnect();
            }
            return guests;
        });
        application.unregister();
    }

    /** Takes back what is left of it after it was taken off the air. */
    void withdraw() {
        advertisement.unregister();
        application.unregister();
    }
}
