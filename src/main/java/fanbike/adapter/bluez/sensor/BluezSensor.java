package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.Loop;
import fanbike.adapter.bluez.link.Way;
import fanbike.app.port.SensorListener;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.Outage;
import fanbike.core.model.Cadence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Devices over BlueZ that connect by themselves, and again whenever they are lost. It has a connection to the bus of its
 * own, so that it can make that again, too.
 */
public final class BluezSensor implements BikeSensor {

    /** For the request to be on its way: BlueZ answers only after two seconds, and nobody needs that answer. */
    private static final Duration GOODBYE = Duration.ofMillis(500);

    private final Optional<String> address;
    private final List<String> allowed;
    private final List<ConnectedDevice> devices;
    private final Calls calls = new Calls();
    private final Loop loop = new Loop("bluez-link");
    private final List<Link> links = new ArrayList<>();
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private final Pace pace;
    private final Outages outages;
    private volatile Optional<Outage> outage = Optional.empty();
    private Optional<World> world = Optional.empty();
    private Optional<Listening> listening = Optional.empty();

    /**
     * A sensor that is not open.
     *
     * @param address of the bus; the system's where none is named
     * @param allowed the adapters that may be used, by name; none: all
     * @param devices which to connect
     */
    public BluezSensor(Optional<String> address, List<String> allowed, List<ConnectedDevice> devices) {
        this(address, allowed, devices, Pace.USUAL);
    }

    /** The same, at a pace of its own. */
    public BluezSensor(Optional<String> address, List<String> allowed, List<ConnectedDevice> devices, Pace pace) {
        this.pace = pace;
        this.address = address;
        this.allowed = List.copyOf(allowed);
        this.devices = List.copyOf(devices);
        this.outages = new Outages(address, System.nanoTime());
    }

    @Override
    public void open(SensorListener listener) {
        var heard = new Listening(listener);
        var now = new World(address, calls, loop, new Routes(heard));
        listening = Optional.of(heard);
        world = Optional.of(now);
        loop.execute(() -> {
            devices.forEach(device -> links.add(new Link(device, allowed, pace.toConnect(), now, heard, this::turn)));
            now.open();
        });
        loop.every(pace.glance(), this::turn);
    }

    private void turn() {
        long nowNanos = System.nanoTime();
        links.forEach(link -> link.step(nowNanos));
        outage = outages.of(way(), nowNanos);
        Set<String> wanted = links.stream().anyMatch(Link::isConnecting)
                ? Set.of()
                : links.stream().flatMap(link -> link.listensWith().stream()).collect(Collectors.toSet());
        world.flatMap(World::discovery).ifPresent(discovery -> discovery.listenWith(wanted, nowNanos));
    }

    /** One way is enough. */
    private Way way() {
        boolean isAnyOpen = links.stream().anyMatch(link -> link.way() == Way.OPEN);
        return isAnyOpen || links.isEmpty() ? Way.OPEN : links.get(0).way();
    }

    @Override
    public Optional<Outage> outage() {
        return outage;
    }

    @Override
    public void aim(Cadence target) {
        loop.execute(() -> links.forEach(link -> link.aim(target)));
    }

    @Override
    public void reroute(String sensor, String adapter) {
        loop.execute(() -> links.replaceAll(link -> link.isCalled(sensor) ? link.through(adapter) : link));
    }

    /** Lets go of the devices, too, which takes half a second at most. */
    @Override
    public void close() {
        if (!isClosed.compareAndSet(false, true)) {
            return;
        }
        listening.ifPresent(Listening::end);
        var gone = new CompletableFuture<Boolean>();
        loop.execute(() -> letGo(gone));
        gone.completeOnTimeout(false, GOODBYE.toMillis(), TimeUnit.MILLISECONDS).join();
        loop.execute(() -> {
            world.ifPresent(World::close);
            calls.close();
        });
        loop.close();
    }

    /** What fails here fails with the link that is to be ended. */
    @SuppressWarnings("FutureReturnValueIgnored") // Its failure is told by what it completes.
    private void letGo(CompletableFuture<Boolean> gone) {
        List<String> paths =
                links.stream().flatMap(link -> link.connectedPaths().stream()).toList();
        // Or they would connect again what is let go.
        links.clear();
        CompletableFuture<Void> all =
                CompletableFuture.allOf(paths.stream().map(this::disconnect).toArray(CompletableFuture[]::new));
        all.whenComplete((nothing, failure) -> gone.complete(failure == null));
    }

    private CompletableFuture<String> disconnect(String path) {
        Optional<Desk> desk = world.flatMap(World::desk);
        return calls.begin(GOODBYE, () -> {
            if (desk.isPresent()) {
                desk.get().bus().device(path).Disconnect();
            }
            return path;
        });
    }
}
