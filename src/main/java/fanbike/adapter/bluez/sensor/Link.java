package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.link.CallEnd;
import fanbike.adapter.bluez.link.LinkAction;
import fanbike.adapter.bluez.link.LinkMachine;
import fanbike.adapter.bluez.link.Sight;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.SensorListener;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.freedesktop.dbus.exceptions.DBusException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One device that is kept connected. Confined to the sensor's thread. */
final class Link {

    private static final Logger LOG = LoggerFactory.getLogger(Link.class);

    private static final Duration GIVE_UP = Duration.ofSeconds(5);
    private static final int NONE = 0;

    private final Pulse pulse = new Pulse();
    private final Set<String> connectedPaths = new HashSet<>();
    private final ConnectedDevice device;
    private final Duration toConnect;
    private final Sighting sighting;
    private final World world;
    private final SensorListener listener;
    private final Runnable turn;
    private final LinkMachine machine;
    private Optional<CallEnd> ended = Optional.empty();
    private int connectCall = NONE;
    private int call = NONE;
    private boolean isConnected;
    private Way way = Way.OPEN;
    private Cadence target = Cadence.ZERO;

    /**
     * A device that nothing was done about yet.
     *
     * @param device which
     * @param allowed the adapters that may be used; none: all
     * @param toConnect how long a connection may take to be made
     * @param world the bus and what BlueZ has
     * @param listener is told
     * @param turn is run when a call has ended
     */
    Link(
            ConnectedDevice device,
            List<String> allowed,
            Duration toConnect,
            World world,
            SensorListener listener,
            Runnable turn) {
        this.device = device;
        this.toConnect = toConnect;
        this.sighting = new Sighting(device, allowed);
        this.world = world;
        this.listener = listener;
        this.turn = turn;
        this.machine = new LinkMachine(device.use(), new Random(device.address().hashCode()), System.nanoTime());
    }

    /** Looks, and does what is to be done. */
    void step(long nowNanos) {
        Way toBluez = world.way();
        Sight sight =
                toBluez == Way.OPEN ? sighting.look(world.tree(), pulse.lastNanos()) : Sighting.blind(toBluez, "");
        way = sight.way();
        if (way != Way.OPEN) {
            connectCall = NONE;
        }
        Optional<CallEnd> end = ended;
        ended = Optional.empty();
        machine.step(nowNanos, sight, end).forEach(this::perform);
    }

    private void perform(LinkAction action) {
        if (action instanceof LinkAction.Call) {
            call++;
        }
        if (action instanceof LinkAction.Connect connect) {
            connectCall = call;
            // A connection that is asked for while the adapter listens takes BlueZ 5.66 more than ten seconds.
            world.discovery().ifPresent(discovery -> discovery.listenWith(Set.of(), System.nanoTime()));
            connectedPaths.add(connect.devicePath());
        }
        if (action instanceof LinkAction.TellConnected || action instanceof LinkAction.TellLost) {
            isConnected = action instanceof LinkAction.TellConnected;
        }
        int current = call;
        action.by(hands(end -> finish(current, action, end)));
    }

    private Hands hands(Consumer<CallEnd> whenEnded) {
        return new Hands(
                device.sensor(),
                toConnect,
                pulse,
                () -> world.desk().orElseThrow(),
                world.routes(),
                listener,
                whenEnded);
    }

    /**
     * This device through another adapter; what of it is not connected yet by this link is given up.
     *
     * @param adapter its name
     * @return this link where it is connected
     */
    Link through(String adapter) {
        if (isConnected) {
            return this;
        }
        var wanted = new ConnectedDevice(device.sensor(), device.address(), adapter, device.use());
        var other = new Link(wanted, sighting.allowed(), toConnect, world, listener, turn);
        other.connectedPaths.addAll(connectedPaths);
        other.aim(target);
        world.desk().ifPresent(this::giveUp);
        return other;
    }

    /** A call to connect that still waits for its turn would connect it afterwards: it is disconnected after that, too. */
    private void giveUp(Desk desk) {
        for (String path : connectedPaths) {
            hands(end -> {}).disconnect(path);
            if (isConnecting()) {
                desk.radio().add(GIVE_UP, () -> disconnect(desk, path), end -> {});
            }
        }
    }

    private static Octets disconnect(Desk desk, String path) throws DBusException {
        desk.bus().device(path).Disconnect();
        return Octets.of();
    }

    /** Whether there was a way to the device when it was last looked for. */
    Way way() {
        return way;
    }

    boolean isCalled(String sensor) {
        return device.sensor().equals(sensor);
    }

    /** The end of a call that something else has been done after is of no interest to the machine any more. */
    private void finish(int finished, LinkAction action, CallEnd end) {
        end.error().ifPresent(error -> LOG.info("{} of {} failed: {}", action, device.address(), error));
        if (finished == connectCall) {
            connectCall = NONE;
        }
        if (finished == call) {
            ended = Optional.of(end);
            turn.run();
        }
    }

    /** What the bike's console is to show. */
    void aim(Cadence shown) {
        target = shown;
        if (device.use() == ConnectedDevice.Use.CADENCE) {
            machine.aim(shown);
        }
    }

    /** Whether a connection is being made: adapters do not listen meanwhile. */
    boolean isConnecting() {
        return connectCall != NONE;
    }

    /** The adapters that are to listen for this device. */
    List<String> listensWith() {
        return machine.isSearching() && world.way() == Way.OPEN
                ? sighting.usable(world.tree()).stream()
                        .map(adapter -> adapter.path())
                        .toList()
                : List.of();
    }

    /** Where this link made a connection that may still be there. */
    Set<String> connectedPaths() {
        return connectedPaths;
    }
}
