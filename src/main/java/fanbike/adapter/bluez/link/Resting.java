package fanbike.adapter.bluez.link;

/**
 * Something failed, and a while is waited.
 *
 * @param untilNanos until when
 */
record Resting(long untilNanos) implements LinkPhase {

    @Override
    public LinkPhase step(LinkTurn turn) {
        return turn.nowNanos() < untilNanos ? this : new Searching(turn.nowNanos());
    }
}
