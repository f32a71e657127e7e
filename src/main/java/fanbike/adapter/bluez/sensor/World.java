package fanbike.adapter.bluez.sensor;

import fanbike.adapter.bluez.bus.Calls;
import fanbike.adapter.bluez.bus.Loop;
import fanbike.adapter.bluez.bus.MessageBus;
import fanbike.adapter.bluez.bus.ObjectTree;
import fanbike.adapter.bluez.bus.Opening;
import fanbike.adapter.bluez.bus.Outcome;
import fanbike.adapter.bluez.link.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to the bus and the mirror of what BlueZ has, both made again when they are lost. Confined to the
 * sensor's thread.
 */
final class World {

    private static final Logger LOG = LoggerFactory.getLogger(World.class);
    private static final Duration OPENING = Duration.ofSeconds(6);
    private static final Duration SNAPSHOT = Duration.ofSeconds(6);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final Optional<String> address;
    private final Calls calls;
    private final Loop loop;
    private final Routes routes;
    private final ObjectTree tree = new ObjectTree();

    /** What BlueZ told while its objects were being asked for: to be added to the answer. */
    private final List<Runnable> early = new ArrayList<>();

    private Optional<Desk> desk = Optional.empty();
    private Optional<Discovery> discovery = Optional.empty();
    private boolean isDaemonThere;
    private boolean isKnown;
    private int generation;
    private Opening<MessageBus> opening = new Opening<>(MessageBus::close);
    private int asked;

    /**
     * Not connected.
     *
     * @param address of the bus; the system's where none is named
     * @param calls makes calls
     * @param loop the sensor's thread
     * @param routes where values go
     */
    World(Optional<String> address, Calls calls, Loop loop, Routes routes) {
        this.address = address;
        this.calls = calls;
        this.loop = loop;
        this.routes = routes;
    }

    /** Whether BlueZ can be asked. */
    Way way() {
        if (desk.isEmpty()) {
            return Way.NO_BUS;
        }
        return isDaemonThere && isKnown ? Way.OPEN : Way.NO_DAEMON;
    }

    ObjectTree tree() {
        return tree;
    }

    Optional<Desk> desk() {
        return desk;
    }

    Optional<Discovery> discovery() {
        return discovery;
    }

    /** Connects to the bus, and tries again until that works. */
    void open() {
        generation++;
        int current = generation;
        var now = new Opening<>(MessageBus::close);
        opening = now;
        calls.begin(
                OPENING,
                () -> now.take(MessageBus.open(address, new Watch(this, current))),
                outcome -> loop.execute(() -> opened(current, outcome)));
    }

    private void opened(int opened, Outcome<MessageBus> outcome) {
        if (opened != generation) {
            return;
        }
        outcome.error().ifPresent(why -> {
            LOG.info("The bus cannot be reached: {}", why);
            opening.abandon();
            loop.after(RETRY, this::open);
        });
        outcome.value().ifPresent(open -> {
            var radio = new Lane(calls, loop);
            desk = Optional.of(new Desk(open, calls, radio, new Lane(calls, loop)));
            discovery = Optional.of(new Discovery(open, radio));
            ask();
        });
    }

    /** Asks for all that there is. What is told meanwhile is kept, and told again after the answer: it may be newer. */
    private void ask() {
        isKnown = false;
        early.clear();
        asked++;
        int asking = asked;
        desk.ifPresent(now -> calls.begin(
                SNAPSHOT, () -> objects(now.bus()), outcome -> loop.execute(() -> answered(asking, outcome))));
    }

    private void answered(int asking, Outcome<Optional<Map<String, Map<String, Map<String, Object>>>>> outcome) {
        if (asking != asked) {
            return;
        }
        outcome.value().ifPresent(this::learn);
        outcome.error().ifPresent(error -> {
            LOG.info("BlueZ does not tell what it has: {}", error);
            loop.after(RETRY, () -> askAgain(asking));
        });
    }

    private void askAgain(int asking) {
        if (asking == asked) {
            ask();
        }
    }

    private static Optional<Map<String, Map<String, Map<String, Object>>>> objects(MessageBus bus) throws Exception {
        return bus.hasDaemon() ? Optional.of(bus.objects()) : Optional.empty();
    }

    private void learn(Optional<Map<String, Map<String, Map<String, Object>>>> objects) {
        tree.clear();
        isDaemonThere = objects.isPresent();
        isKnown = true;
        // Nothing of this was heard just now, as far as anybody knows.
        objects.ifPresent(known -> known.forEach((path, interfaces) -> tree.add(path, interfaces, Long.MIN_VALUE)));
        List.copyOf(early).forEach(Runnable::run);
        early.clear();
    }

    /** BlueZ told something; any thread. */
    void told(int telling, Runnable news) {
        loop.execute(() -> {
            if (telling != generation) {
                return;
            }
            if (!isKnown) {
                early.add(news);
            }
            news.run();
        });
    }

    /** BlueZ came or went; any thread. */
    void daemon(int telling, boolean present) {
        loop.execute(() -> {
            if (telling == generation) {
                tree.clear();
                isDaemonThere = present;
                // What the one before was asked for, it takes with it.
                asked++;
                discovery = desk.map(now -> new Discovery(now.bus(), now.radio()));
                if (present) {
                    ask();
                }
            }
        });
    }

    /** The bus is gone; any thread. */
    void lost(int telling, String reason) {
        loop.execute(() -> {
            if (telling == generation) {
                LOG.warn("The bus is lost: {}", reason);
                closeBus();
                open();
            }
        });
    }

    Routes routes() {
        return routes;
    }

    /** Ends it, for good. */
    void close() {
        generation++;
        closeBus();
    }

    private void closeBus() {
        tree.clear();
        asked++;
        isKnown = false;
        isDaemonThere = false;
        discovery = Optional.empty();
        // The connection is closed beside the thread: a transport that is broken may take its time.
        Opening<MessageBus> gone = opening;
        Callable<Boolean> leave = () -> {
            gone.abandon();
            return true;
        };
        calls.begin(
                SNAPSHOT,
                leave,
                left -> left.error().ifPresent(error -> LOG.info("The bus is not closed in time: {}", error)));
        desk = Optional.empty();
    }
}
