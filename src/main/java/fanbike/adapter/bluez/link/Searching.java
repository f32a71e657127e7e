package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.DeviceObject;
import java.util.Optional;

/**
 * The air is listened to until the device is heard.
 *
 * @param sinceNanos since when
 */
record Searching(long sinceNanos) implements LinkPhase {

    /** A device that is known is tried unheard after a while: not every advertisement is told. */
    private static final long BLIND_NANOS = 5_000_000_000L;

    private static final long REMARK_NANOS = 10_000_000_000L;

    @Override
    public LinkPhase step(LinkTurn turn) {
        Optional<DeviceObject> device = turn.sight().device();
        if (device.filter(DeviceObject::connected).isPresent()) {
            return Resolving.begin(turn);
        }
        boolean heard = device.filter(known -> known.wasHeardSince(sinceNanos)).isPresent();
        if (!heard && turn.nowNanos() - turn.memory().soughtSinceNanos() >= REMARK_NANOS) {
            turn.remark(Trouble.NOT_FOUND);
        }
        boolean isTime = heard || turn.nowNanos() - sinceNanos >= BLIND_NANOS;
        return device.filter(known -> isTime)
                .map(known -> connect(turn, known, !heard))
                .orElse(this);
    }

    private static LinkPhase connect(LinkTurn turn, DeviceObject device, boolean blind) {
        turn.act(new LinkAction.Connect(device.path()));
        return new Connecting(device.path(), blind);
    }
}
