package fanbike.adapter.bluez.link;

import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.model.Cadence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What a link remembers from one phase to the next. */
final class LinkMemory {

    /** A service that is started and dies again and again is not told of each time. */
    private static final long SAME_WAY_NANOS = 15_000_000_000L;

    private final Use use;
    private final Backoff backoff;
    private final Map<Trouble, Said> said = new EnumMap<>(Trouble.class);
    private Cadence target = Cadence.ZERO;
    private boolean announced;
    private boolean everHadWay;
    private int wayChanges;
    private int silences;
    private boolean vanished;
    private long soughtSinceNanos;

    LinkMemory(Use use, Random random, long nowNanos) {
        this.use = use;
        this.backoff = new Backoff(random);
        this.soughtSinceNanos = nowNanos;
    }

    Use use() {
        return use;
    }

    /** The name in sentences. */
    String who() {
        return switch (use) {
            case CADENCE -> "The bike";
            case HEART_RATE -> "The heart rate strap";
            case ANY -> "The device";
        };
    }

    Backoff backoff() {
        return backoff;
    }

    /** When something was said, and after how many changes of the way. */
    private record Said(long atNanos, int wayChanges) {}

    /**
     * Whether this trouble is to be said now. It is not said again before values come, except that there is no way: that is
     * said again where there was one, or something else was missing, in between; but not too often.
     */
    boolean isNews(Trouble trouble, long nowNanos) {
        return Optional.ofNullable(said.get(trouble))
                .map(last -> trouble.isOfTheWay()
                        && last.wayChanges() != wayChanges
                        && nowNanos - last.atNanos() >= SAME_WAY_NANOS)
                .orElse(true);
    }

    /** This trouble is said now. */
    void say(Trouble trouble, long nowNanos) {
        said.put(trouble, new Said(nowNanos, wayChanges));
    }

    /** There is a way now, or none any more, or something else is missing. */
    void changeWay() {
        wayChanges++;
    }

    /** Notes that it vanished right after it was connected; gives whether it did so before, since values came. */
    boolean vanishesAgain() {
        boolean before = vanished;
        vanished = true;
        return before;
    }

    /** Values come. */
    void mended() {
        said.clear();
        vanished = false;
        backoff.reset();
        silences = 0;
    }

    Cadence target() {
        return target;
    }

    void aim(Cadence wanted) {
        target = wanted;
    }

    /** Whether the device was told to be connected, and not yet to be lost. */
    boolean isAnnounced() {
        return announced;
    }

    void announce() {
        announced = true;
    }

    void lose(long nowNanos) {
        announced = false;
        seekFrom(nowNanos);
    }

    /** It is looked for from now on, or was just found. */
    void seekFrom(long nowNanos) {
        soughtSinceNanos = nowNanos;
    }

    /** Since when it has been looked for in vain. */
    long soughtSinceNanos() {
        return soughtSinceNanos;
    }

    /** Whether there ever was a way to the device. */
    boolean everHadWay() {
        return everHadWay;
    }

    void hasWay() {
        everHadWay = true;
    }

    /** How often it was connected anew for its silence since values came last. */
    int silences() {
        return silences;
    }

    void countSilence() {
        silences++;
    }
}
