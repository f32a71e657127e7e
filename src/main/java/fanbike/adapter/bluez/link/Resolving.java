package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.DeviceObject;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import java.util.List;
import java.util.Optional;

/**
 * The device is connected, and its services are waited for.
 *
 * @param sinceNanos since when
 */
record Resolving(long sinceNanos) implements LinkPhase {

    /** The signal that tells of the connection may be a little later than the answer to the call. */
    private static final long GRACE_NANOS = 1_000_000_000L;

    private static final long DEADLINE_NANOS = 10_000_000_000L;

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
        // Services that change are gone first, and come back in their own time.
        boolean isComplete = device.get().servicesResolved() && !turn.memory().isAnnounced();
        if (waitedNanos < (isComplete ? GRACE_NANOS : DEADLINE_NANOS)) {
            return this;
        }
        turn.lose(device.get().servicesResolved() ? Trouble.NOTHING_TO_MEASURE : Trouble.NOT_RESOLVED);
        return turn.retreat(device.get().path());
    }
}
