package fanbike.adapter.bluez.peripheral;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.Loop;
import fanbike.adapter.bluez.bus.SwitchedOff;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A device that is played, and again whenever it was taken off the air: when the bus, the service or the adapter were gone,
 * when the adapter was off, or when BlueZ has had enough of it. It has a connection to the bus of its own, so that it can
 * make that again, too.
 *
 * <p>While it plays, the adapter is named as the device is. A program that is killed cannot take that name back.
 */
public final class PlayedDevice implements Peripheral {

    private static final Logger LOG = LoggerFactory.getLogger(PlayedDevice.class);

    /** Each try asks BlueZ for everything that it has; a coach that has lost its bike looks for it longer than this. */
    private static final Duration RETRY = Duration.ofMillis(500);

    private final Calls calls = new Calls();
    private final Loop loop = new Loop("bluez-peripheral");
    private final BusLine line;
    private final String adapterPath;
    private final PeripheralProfile profile;
    private final PeripheralListener listener;
    private final AdapterAlias alias;
    private volatile Optional<BluezPeripheral> onAir = Optional.empty();
    private volatile String address = "";
    private SwitchedOff off = SwitchedOff.BY_SOMEBODY;
    private boolean isClosed;

    private PlayedDevice(
            Optional<String> bus, String adapterPath, PeripheralProfile profile, PeripheralListener listener) {
        this.line = new BusLine(bus, calls, new AirWatch(adapterPath, why -> loop.execute(() -> lose(why))));
        this.adapterPath = adapterPath;
        this.profile = profile;
        this.listener = listener;
        this.alias = new AdapterAlias(profile.name());
    }

    /**
     * Plays a device, until it is closed.
     *
     * @param bus its address; the system's where none is named
     * @param adapter with which, {@code hci0}
     * @param profile what the device is
     * @param listener is told what others do with it, and when it leaves the air and comes back, on any thread
     * @throws BluetoothException when it cannot be played now; nothing is left behind then
     */
    public static PlayedDevice play(
            Optional<String> bus, String adapter, PeripheralProfile profile, PeripheralListener listener)
            throws BluetoothException {
        var device = new PlayedDevice(bus, "/org/bluez/" + adapter, profile, listener);
        try {
            device.begin();
        } catch (BluetoothException refused) {
            device.close();
            throw refused;
        }
        return device;
    }

    private synchronized void begin() throws BluetoothException {
        Registrar registrar = registrar();
        BluezPeripheral played = BluezPeripheral.play(registrar, profile, listener, this::released);
        address = played.address();
        onAir = Optional.of(played);
        alias.lend(registrar, played.aliasBefore());
    }

    private Registrar registrar() throws BluetoothException {
        return new Registrar(line.open(), calls, adapterPath);
    }

    /** BlueZ does that also when the adapter goes: then the watch tells why, if it is given a moment. */
    private void released() {
        loop.after(RETRY, () -> lose(OffAir.RELEASED));
    }

    private synchronized void lose(OffAir why) {
        if (why == OffAir.BUS_LOST) {
            line.close();
        }
        off = (onAir.isPresent() ? SwitchedOff.BY_SOMEBODY : off).after(why.missing());
        if (!isClosed) {
            onAir.ifPresent(gone -> interrupt(gone, why));
        }
    }

    private void interrupt(BluezPeripheral gone, OffAir why) {
        LOG.warn("Off the air: {}", why);
        onAir = Optional.empty();
        listener.offTheAir(why.words());
        gone.withdraw();
        loop.after(RETRY, this::comeBack);
    }

    private synchronized void comeBack() {
        if (isClosed) {
            return;
        }
        try {
            begin();
            LOG.info("On the air again");
            listener.onTheAirAgain();
        } catch (BluetoothException still) {
            LOG.info("Not on the air yet: {}", still.getMessage());
            restore(still.reason());
            loop.after(RETRY, this::comeBack);
        }
    }

    private void restore(BluetoothException.Reason missing) {
        off = off.after(missing);
        if (off.isToBeUndone(missing)) {
            line.now().ifPresent(bus -> new Registrar(bus, calls, adapterPath).set("Powered", true));
        }
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void send(String characteristic, Octets value) {
        onAir.ifPresent(played -> played.send(characteristic, value));
    }

    /** Where BlueZ is not there at this moment, the adapter keeps the name that it was given. */
    @Override
    public void close() {
        leave();
        loop.close();
        calls.close();
    }

    private synchronized void leave() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        onAir.ifPresent(BluezPeripheral::close);
        line.now().ifPresent(bus -> alias.giveBack(new Registrar(bus, calls, adapterPath)));
        line.close();
    }
}
