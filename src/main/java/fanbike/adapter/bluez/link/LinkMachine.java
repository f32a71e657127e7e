package fanbike.adapter.bluez.link;

import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.model.Cadence;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Keeps one device connected, as a state machine that only decides: the same steps give the same actions. At most one of
 * the actions of a step is a call; its end belongs into a later step. Confined to the caller's thread.
 */
public final class LinkMachine {

    private final LinkMemory memory;
    private LinkPhase phase;

    /**
     * A device that is not connected, and there is no way to it yet.
     *
     * @param use what it is wanted for
     * @param random for waits that differ a little
     * @param nowNanos now, by any clock that is used throughout
     */
    public LinkMachine(Use use, Random random, long nowNanos) {
        this.memory = new LinkMemory(use, random, nowNanos);
        this.phase = Unreachable.atFirst(nowNanos);
    }

    /**
     * Goes on.
     *
     * @param nowNanos now, not before the last step
     * @param sight what is seen of the device
     * @param ended the end of the call of an earlier step, if it has ended since
     * @return what is to be done, in order
     */
    public List<LinkAction> step(long nowNanos, Sight sight, Optional<CallEnd> ended) {
        var turn = new LinkTurn(nowNanos, sight, ended, memory);
        if (sight.way() != Way.OPEN && !(phase instanceof Unreachable)) {
            phase = Unreachable.from(turn);
        } else {
            phase = phase.step(turn);
        }
        if (sight.way() == Way.OPEN) {
            memory.hasWay();
        }
        return turn.actions();
    }

    /**
     * What the bike's console is to show; it is told as soon as it can be.
     *
     * @param target a cadence, or {@link Cadence#ZERO} for none
     */
    public void aim(Cadence target) {
        memory.aim(target);
    }

    /** Whether the air is to be listened to for this device. */
    public boolean isSearching() {
        return phase instanceof Searching;
    }
}
