package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.SwitchedOff;

/**
 * There is no way to the device.
 *
 * @param way what is missing
 * @param sinceNanos since when that is missing
 * @param off who switched the adapter off, if it is off
 * @param asking whether BlueZ was asked to switch it on, and has not answered
 * @param tryAtNanos when that is tried next
 */
record Unreachable(Way way, long sinceNanos, SwitchedOff off, boolean asking, long tryAtNanos) implements LinkPhase {

    /** What is only on its way is not said to be missing. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private static final long TRY_NANOS = 1_000_000_000L;

    /** Nothing was seen yet. */
    static Unreachable atFirst(long nowNanos) {
        return new Unreachable(Way.NO_BUS, nowNanos, SwitchedOff.BY_SOMEBODY, false, nowNanos);
    }

    /** The way was lost. */
    static LinkPhase from(LinkTurn turn) {
        Way way = turn.sight().way();
        turn.memory().changeWay();
        if (turn.memory().isAnnounced()) {
            turn.lose(Trouble.of(way));
        }
        return new Unreachable(way, turn.nowNanos(), off(SwitchedOff.BY_SOMEBODY, way), false, turn.nowNanos());
    }

    @Override
    public LinkPhase step(LinkTurn turn) {
        Way now = turn.sight().way();
        if (now != way) {
            turn.memory().changeWay();
        }
        if (now == Way.OPEN) {
            turn.memory().seekFrom(turn.nowNanos());
            return new Searching(turn.nowNanos());
        }
        long missingSinceNanos = now == way ? sinceNanos : turn.nowNanos();
        if (turn.nowNanos() - missingSinceNanos >= PATIENCE_NANOS) {
            turn.remark(Trouble.of(now));
        }
        boolean stillAsking = asking && now == way && turn.ended().isEmpty();
        return new Unreachable(now, missingSinceNanos, off(off, now), stillAsking, tryAtNanos).restore(turn);
    }

    private static SwitchedOff off(SwitchedOff before, Way now) {
        return now.missing().map(before::after).orElse(before);
    }

    private LinkPhase restore(LinkTurn turn) {
        boolean isDue = turn.memory().everHadWay() && !asking && turn.nowNanos() >= tryAtNanos;
        if (!isDue || way.missing().filter(off::isToBeUndone).isEmpty()) {
            return this;
        }
        turn.act(new LinkAction.PowerOn(turn.sight().adapterPath()));
        return new Unreachable(way, sinceNanos, off, true, turn.nowNanos() + TRY_NANOS);
    }
}
