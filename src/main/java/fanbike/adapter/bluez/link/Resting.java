package fanbike.adapter.bluez.link;

/**
 * Something failed, and a while is waited.
 *
 * @param untilNanos until when
 * @param leftByNanos until when a connection that was ended may still be there: BlueZ drops it two seconds after it was
 *     told to, and a device that seems connected meanwhile is not
 */
record Resting(long untilNanos, long leftByNanos) implements LinkPhase {

    @Override
    public LinkPhase step(LinkTurn turn) {
        boolean isLeaving = turn.sight().isConnected() && turn.nowNanos() < leftByNanos;
        return isLeaving || turn.nowNanos() < untilNanos ? this : new Searching(turn.nowNanos());
    }
}
