package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.DeviceObject;

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
        if (turn.nowNanos() - turn.memory().lostSinceNanos() >= REMARK_NANOS) {
            turn.remark(Trouble.NOT_FOUND);
        }
        return turn.sight().device().map(device -> meet(turn, device)).orElse(this);
    }

    private LinkPhase meet(LinkTurn turn, DeviceObject device) {
        if (device.connected()) {
            return new Resolving(turn.nowNanos());
        }
        boolean heard = device.wasHeardSince(sinceNanos);
        if (!heard && turn.nowNanos() - sinceNanos < BLIND_NANOS) {
            return this;
        }
        turn.act(new LinkAction.Connect(device.path()));
        return new Connecting(device.path(), !heard);
    }
}
