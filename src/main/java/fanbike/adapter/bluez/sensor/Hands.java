package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.adapter.bluez.link.CallEnd;
import fanbike.adapter.bluez.link.LinkHands;
import fanbike.app.port.SensorListener;
import fanbike.core.gatt.Octets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bluez.GattCharacteristic1;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what one link wants done, over the connection to the bus of the moment. Confined to the sensor's thread. */
final class Hands implements LinkHands {

    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);

    private static final Duration PAIR = Duration.ofSeconds(20);
    private static final Duration CALL = Duration.ofSeconds(5);

    private final String sensor;
    private final Duration toConnect;
    private final Pulse pulse;
    private final Supplier<Desk> desk;
    private final Routes routes;
    private final Consumer<CallEnd> whenEnded;
    private final SensorListener listener;

    /**
     * Hands for one link.
     *
     * @param sensor its name
     * @param toConnect how long a connection may take to be made
     * @param pulse beats with each value
     * @param desk what it works with, while there is a connection to the bus
     * @param routes where values go
     * @param listener is told
     * @param whenEnded takes the end of each call that the link waits for
     */
    Hands(
            String sensor,
            Duration toConnect,
            Pulse pulse,
            Supplier<Desk> desk,
            Routes routes,
            SensorListener listener,
            Consumer<CallEnd> whenEnded) {
        this.sensor = sensor;
        this.toConnect = toConnect;
        this.pulse = pulse;
        this.desk = desk;
        this.routes = routes;
        this.listener = listener;
        this.whenEnded = whenEnded;
    }

    @Override
    public void connect(String devicePath) {
        desk.get().radio().add(toConnect, done(bus -> bus.device(devicePath).Connect()), whenEnded);
    }

    /** At once, and past all that waits: it is what ends a connection that hangs. Nobody waits for its end. */
    @Override
    public void disconnect(String devicePath) {
        routes.remove(sensor);
        desk.get().apart(CALL, done(bus -> bus.device(devicePath).Disconnect()));
    }

    @Override
    public void pair(String devicePath) {
        desk.get().gatt().add(PAIR, done(bus -> bus.device(devicePath).Pair()), whenEnded);
    }

    @Override
    public void read(RemoteCharacteristic characteristic) {
        MessageBus bus = desk.get().bus();
        desk.get()
                .gatt()
                .add(
                        CALL,
                        () -> Octets.of(
                                bus.characteristic(characteristic.path()).ReadValue(Map.of())),
                        whenEnded);
    }

    @Override
    public void subscribe(RemoteCharacteristic characteristic) {
        // Before the call: the first value may come before its answer.
        routes.add(characteristic.path(), pulse, sensor, characteristic.uuid());
        desk.get()
                .gatt()
                .add(CALL, done(bus -> bus.characteristic(characteristic.path()).StartNotify()), whenEnded);
    }

    @Override
    public void resubscribe(RemoteCharacteristic characteristic) {
        desk.get()
                .gatt()
                .add(CALL.multipliedBy(2), done(bus -> restart(bus.characteristic(characteristic.path()))), whenEnded);
    }

    private static void restart(GattCharacteristic1 characteristic) throws DBusException {
        try {
            characteristic.StopNotify();
        } catch (DBusException | DBusExecutionException refused) {
            // Where there is nothing to stop, starting is what is missing.
            LOG.info("A subscription could not be ended", refused);
        }
        characteristic.StartNotify();
    }

    @Override
    public void write(RemoteCharacteristic characteristic, Octets value) {
        desk.get()
                .gatt()
                .add(
                        CALL,
                        done(bus -> bus.characteristic(characteristic.path())
                                .WriteValue(value.toArray(), Map.of("type", new Variant<>("request")))),
                        whenEnded);
    }

    @Override
    public void powerOn(String adapterPath) {
        desk.get()
                .radio()
                .add(
                        CALL,
                        done(bus ->
                                bus.properties(adapterPath).Set(ObjectTree.ADAPTER, "Powered", new Variant<>(true))),
                        whenEnded);
    }

    @Override
    public void tellConnected() {
        routes.remove(sensor);
        listener.connected(sensor);
    }

    @Override
    public void tellLost(String sentence) {
        routes.remove(sensor);
        listener.disconnected(sensor, sentence);
    }

    @Override
    public void tellValue(RemoteCharacteristic characteristic, Octets value) {
        listener.notified(sensor, characteristic.uuid(), value);
    }

    @Override
    public void remark(String sentence, String detail) {
        listener.remarked(sensor, sentence, detail);
    }

    private Callable<Octets> done(Deed deed) {
        MessageBus bus = desk.get().bus();
        return () -> {
            deed.on(bus);
            return Octets.of();
        };
    }

    /** Something that is done on the bus. */
    @FunctionalInterface
    private interface Deed {
        void on(MessageBus bus) throws Exception;
    }
}
