package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.AdvertisingSpace;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.PeripheralProfile;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.DBusPath;

/** What a device that is played tells on the air. BlueZ goes on telling it after somebody has connected. */
public final class Advertisement {

    private final Registrar registrar;
    private final PeripheralProfile profile;
    private final Runnable whenReleased;
    private final String path = ObjectPaths.next("advertisement");

    /**
     * One that nobody hears yet.
     *
     * @param registrar of the adapter that will tell it
     * @param profile what to tell
     * @param whenReleased is run when BlueZ tells it no more, on a thread of D-Bus
     */
    public Advertisement(Registrar registrar, PeripheralProfile profile, Runnable whenReleased) {
        this.registrar = registrar;
        this.profile = profile;
        this.whenReleased = whenReleased;
    }

    /**
     * Has BlueZ tell it.
     *
     * @throws BluetoothException when it does not, or it does not fit; nothing is left behind then
     */
    public void register() throws BluetoothException {
        Optional<String> excess = AdvertisingSpace.excess(profile);
        if (excess.isPresent()) {
            throw new BluetoothException(BluetoothException.Reason.REFUSED, excess.get());
        }
        try {
            registrar.export(path, new PlayedAdvertisement(path, profile, whenReleased));
            registrar.call(() -> {
                registrar.advertisingManager().RegisterAdvertisement(new DBusPath(path), Map.of());
                return path;
            });
        } catch (BluetoothException refused) {
            registrar.unexport(path);
            throw refused;
        }
    }

    /** Has it told no more; what BlueZ does not know any more is left as it is. */
    public void unregister() {
        registrar.tryTo("end the advertisement", () -> {
            registrar.advertisingManager().UnregisterAdvertisement(new DBusPath(path));
            return path;
        });
        registrar.unexport(path);
    }
}
