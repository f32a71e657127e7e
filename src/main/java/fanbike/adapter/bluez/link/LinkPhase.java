package fanbike.adapter.bluez.link;

/** Where a link is. What a phase has to say of itself is in it; what outlives it is in the memory. */
sealed interface LinkPhase
        permits Unreachable, Searching, Connecting, Resolving, Reading, Subscribing, Streaming, Resting {

    /**
     * Goes on, while there is a way to the device.
     *
     * @param turn what there is to see; takes what is to be done
     * @return the next phase, often this one
     */
    LinkPhase step(LinkTurn turn);
}
