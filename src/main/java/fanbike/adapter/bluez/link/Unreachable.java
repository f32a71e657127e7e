package fanbike.adapter.bluez.link;

/**
 * There is no way to the device.
 *
 * @param way what is missing
 * @param sinceNanos since when
 * @param restoring whether the adapter is to be switched on by this program
 * @param asking whether BlueZ was asked to do that, and has not answered
 * @param tryAtNanos when that is tried next
 */
record Unreachable(Way way, long sinceNanos, boolean restoring, boolean asking, long tryAtNanos) implements LinkPhase {

    /** What is only on its way is not said to be missing. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private static final long TRY_NANOS = 1_000_000_000L;

    /** Nothing was seen yet. */
    static Unreachable atFirst(long nowNanos) {
        return new Unreachable(Way.NO_BUS, nowNanos, false, false, nowNanos);
    }

    /** The way was lost. */
    static LinkPhase from(LinkTurn turn) {
        Way way = turn.sight().way();
        if (turn.memory().isAnnounced()) {
            turn.lose(Trouble.of(way));
        }
        return new Unreachable(way, turn.nowNanos(), false, false, turn.nowNanos());
    }

    @Override
    public LinkPhase step(LinkTurn turn) {
        Way now = turn.sight().way();
        if (now == Way.OPEN) {
            turn.memory().seekFrom(turn.nowNanos());
            return new Searching(turn.nowNanos());
        }
        if (turn.nowNanos() - sinceNanos >= PATIENCE_NANOS) {
            turn.remark(Trouble.of(now));
        }
        boolean stillAsking = asking && now == way && turn.ended().isEmpty();
        return new Unreachable(now, sinceNanos, isToBeRestored(turn, now), stillAsking, tryAtNanos).restore(turn);
    }

    /**
     * A service that was restarted, with the bus or without, or an adapter that was plugged in again, comes up switched off
     * where the system is not set to switch it on. No person did that; what a person has switched off stays off.
     */
    private boolean isToBeRestored(LinkTurn turn, Way now) {
        boolean cameBack = now == Way.POWERED_OFF && way != Way.POWERED_OFF;
        return turn.memory().everHadWay() && (restoring || cameBack);
    }

    private LinkPhase restore(LinkTurn turn) {
        if (!restoring || way != Way.POWERED_OFF || asking || turn.nowNanos() < tryAtNanos) {
            return this;
        }
        turn.act(new LinkAction.PowerOn(turn.sight().adapterPath()));
        return new Unreachable(way, sinceNanos, true, true, turn.nowNanos() + TRY_NANOS);
    }
}
