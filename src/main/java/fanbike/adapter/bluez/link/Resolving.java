package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import java.util.List;
import java.util.Optional;

/**
 * The device is connected, and its services are waited for.
 *
 * @param sinceNanos since when
 * @param changing whether it had told other services before: those are gone first, and the new ones come in their own time
 */
record Resolving(long sinceNanos, boolean changing) implements LinkPhase {

    /** The signal that tells of the connection may be a little later than the answer to the call. */
    private static final long GRACE_NANOS = 1_000_000_000L;

    private static final long DEADLINE_NANOS = 10_000_000_000L;

    /** The device was connected just now. */
    static Resolving begin(LinkTurn turn) {
        turn.memory().seekFrom(turn.nowNanos());
        return new Resolving(turn.nowNanos(), false);
    }

    /** The device has other services than before. */
    static Resolving anew(LinkTurn turn) {
        return new Resolving(turn.nowNanos(), true);
    }

    @Override
    public LinkPhase step(LinkTurn turn) {
        Optional<DeviceObject> device = turn.sight().device().filter(DeviceObject::connected);
        long waitedNanos = turn.nowNanos() - sinceNanos;
        if (device.isEmpty()) {
            return waitedNanos < GRACE_NANOS ? this : turn.vanish();
        }
        List<RemoteCharacteristic> offered = turn.sight().characteristics();
        boolean isUseful = !Subscriptions.choose(offered, turn.memory().use(), Optional.empty())
                .isEmpty();
        if (device.get().servicesResolved() && isUseful) {
            return Reading.begin(turn, device.get().path(), offered);
        }
        boolean isComplete = device.get().servicesResolved() && !changing;
        if (waitedNanos < (isComplete ? GRACE_NANOS : DEADLINE_NANOS)) {
            return this;
        }
        turn.lose(device.get().servicesResolved() ? Trouble.NOTHING_TO_MEASURE : Trouble.NOT_RESOLVED);
        return turn.retreat(device.get().path());
    }
}
