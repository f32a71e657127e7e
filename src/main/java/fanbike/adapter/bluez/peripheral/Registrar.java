package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.FailedCallException;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.bus.Refusal;
import fanbike.app.port.bluetooth.BluetoothException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.bluez.GattManager1;
import org.bluez.LEAdvertisingManager1;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an adapter is told when it is to play a device: each call with a deadline, each failure in words. Any thread. */
public final class Registrar {

    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

    /** BlueZ reads all our objects before it answers. */
    private static final Duration DEADLINE = Duration.ofSeconds(8);

    private final MessageBus bus;
    private final Calls calls;
    private final String adapterPath;

    /**
     * For one adapter.
     *
     * @param bus on which it is
     * @param calls makes the calls
     * @param adapterPath {@code /org/bluez/hci0}
     */
    public Registrar(MessageBus bus, Calls calls, String adapterPath) {
        this.bus = bus;
        this.calls = calls;
        this.adapterPath = adapterPath;
    }

    /** On which the adapter is. */
    MessageBus bus() {
        return bus;
    }

    /** The adapter, and what is connected to it, now. */
    PlayingAdapter look() throws BluetoothException {
        return call(() -> PlayingAdapter.now(bus, adapterPath));
    }

    /** The adapter's name, {@code hci0}. */
    String adapter() {
        return adapterPath.substring(adapterPath.lastIndexOf('/') + 1);
    }

    GattManager1 gattManager() throws DBusException {
        return bus.gattManager(adapterPath);
    }

    LEAdvertisingManager1 advertisingManager() throws DBusException {
        return bus.advertisingManager(adapterPath);
    }

    /** Shows an object to the others on the bus. */
    void export(String path, DBusInterface object) throws BluetoothException {
        try {
            bus.connection().exportObject(path, object);
        } catch (DBusException refused) {
            throw Refusal.of(adapter(), BusError.of(refused));
        }
    }

    void unexport(String path) {
        bus.connection().unExportObject(path);
    }

    /** Makes a call that has to succeed. */
    <T> T call(Callable<T> call) throws BluetoothException {
        try {
            return calls.make(DEADLINE, call);
        } catch (FailedCallException failed) {
            throw Refusal.of(adapter(), failed.error());
        } catch (InterruptedException interrupted) {
            throw Refusal.interrupted();
        }
    }

    /** Sets a property of the adapter, where it lets that be done. */
    void set(String property, Object value) {
        tryTo("set " + property, () -> {
            bus.properties(adapterPath).Set(ObjectTree.ADAPTER, property, new Variant<>(value));
            return property;
        });
    }

    /**
     * Makes a call that may as well fail; also in a thread that was interrupted, for the end of things. Where BlueZ is not
     * there it is left out: a system may start a service that is called, and perhaps somebody has just stopped it.
     */
    void tryTo(String what, Callable<?> call) {
        try {
            calls.begin(DEADLINE, () -> bus.hasDaemon() ? call.call() : what).join();
        } catch (CompletionException failed) {
            LOG.info("Could not {} on {}: {}", what, adapter(), BusError.of(failed));
        }
    }
}
