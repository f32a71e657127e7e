package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.BusError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One step of a link: what there is to see, and what is to be done. */
final class LinkTurn {

    /** BlueZ takes up to six seconds to end a connection. */
    private static final long LEAVING_NANOS = 8_000_000_000L;

    private final long nowNanos;
    private final Sight sight;
    private final Optional<CallEnd> ended;
    private final LinkMemory memory;
    private final List<LinkAction> actions = new ArrayList<>();

    LinkTurn(long nowNanos, Sight sight, Optional<CallEnd> ended, LinkMemory memory) {
        this.nowNanos = nowNanos;
        this.sight = sight;
        this.ended = ended;
        this.memory = memory;
    }

    long nowNanos() {
        return nowNanos;
    }

    Sight sight() {
        return sight;
    }

    Optional<CallEnd> ended() {
        return ended;
    }

    LinkMemory memory() {
        return memory;
    }

    List<LinkAction> actions() {
        return actions;
    }

    void act(LinkAction action) {
        actions.add(action);
    }

    /** Says a trouble, if it has not been said. */
    void remark(Trouble trouble) {
        remark(trouble, "");
    }

    /** The same, and keeps the name of the error, which the rider is not shown. */
    void remark(Trouble trouble, BusError error) {
        remark(trouble, error.toString());
    }

    private void remark(Trouble trouble, String detail) {
        if (memory.isNews(trouble, nowNanos)) {
            memory.say(trouble, nowNanos);
            act(new LinkAction.Remark(trouble.of(memory.who()), detail));
        }
    }

    /** The link is gone: told as a loss where the device had been told to be there, else as a remark. */
    void lose(Trouble why) {
        if (memory.isAnnounced()) {
            memory.lose(nowNanos);
            memory.say(why, nowNanos);
            act(new LinkAction.TellLost(why.of(memory.who())));
        } else {
            remark(why);
        }
    }

    /** The device is gone before it sent anything. Once, before it was told to be there, that is nothing to tell of. */
    LinkPhase vanish() {
        if (memory.isAnnounced() || memory.vanishesAgain()) {
            lose(Trouble.OUT_OF_REACH);
        }
        return rest(nowNanos);
    }

    /** Lets go of the device, and waits before the next try. */
    LinkPhase retreat(String devicePath) {
        act(new LinkAction.Disconnect(devicePath));
        return rest(nowNanos + LEAVING_NANOS);
    }

    private LinkPhase rest(long leftByNanos) {
        return new Resting(nowNanos + memory.backoff().nextNanos(), leftByNanos);
    }
}
