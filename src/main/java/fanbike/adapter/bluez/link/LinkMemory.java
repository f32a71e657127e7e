package fanbike.adapter.bluez.link;

import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.model.Cadence;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** What a link remembers from one phase to the next. */
final class LinkMemory {

    private final Use use;
    private final Backoff backoff;
    private final Set<Trouble> said = EnumSet.noneOf(Trouble.class);
    private Cadence target = Cadence.ZERO;
    private boolean announced;
    private boolean everHadWay;
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

    /** Whether this trouble is to be said now; it is not said again before values come. */
    boolean isNews(Trouble trouble) {
        return said.add(trouble);
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
