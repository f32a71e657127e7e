package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.gatt.Octets;
import java.util.List;
import java.util.Optional;

/**
 * What is wanted is subscribed to, one characteristic after the other.
 *
 * @param devicePath of the device
 * @param chosen all that is wanted; at least one
 * @param done how many of them are subscribed to; the next is being subscribed to
 * @param sinceNanos when the first was asked for
 * @param feature what Fitness Machine Feature said, where it was read
 * @param bond how far pairing is
 */
record Subscribing(
        String devicePath,
        List<RemoteCharacteristic> chosen,
        int done,
        long sinceNanos,
        Optional<Octets> feature,
        Bond bond)
        implements LinkPhase {

    /** No bond is asked for unless the device insists, and then once. */
    enum Bond {
        NOT_WANTED,
        BEING_MADE,
        TRIED
    }

    static LinkPhase begin(LinkTurn turn, String devicePath, Optional<Octets> feature) {
        List<RemoteCharacteristic> wanted = Subscriptions.choose(
                turn.sight().characteristics(), turn.memory().use(), feature);
        if (wanted.isEmpty()) {
            return Resolving.begin(turn);
        }
        // Before the first value can come.
        turn.act(new LinkAction.TellConnected());
        turn.memory().announce();
        turn.act(new LinkAction.Remark(turn.memory().who() + " is connected.", ""));
        return new Subscribing(devicePath, wanted, 0, turn.nowNanos(), feature, Bond.NOT_WANTED).ask(turn);
    }

    private LinkPhase ask(LinkTurn turn) {
        turn.act(new LinkAction.Subscribe(chosen.get(done)));
        return this;
    }

    @Override
    public LinkPhase step(LinkTurn turn) {
        if (!turn.sight().isConnected()) {
            return turn.vanish();
        }
        if (turn.ended().isEmpty()) {
            return this;
        }
        if (bond == Bond.BEING_MADE) {
            return with(done, Bond.TRIED).ask(turn);
        }
        // "In progress": BlueZ has kept the subscription over the loss of the link.
        Optional<BusError> refusal = turn.ended().get().error().filter(error -> !error.isBluez("InProgress"));
        return refusal.map(error -> refuse(turn, error)).orElseGet(() -> goOn(turn));
    }

    private LinkPhase goOn(LinkTurn turn) {
        return done + 1 < chosen.size()
                ? with(done + 1, bond).ask(turn)
                : new Streaming(devicePath, chosen, sinceNanos, console(turn), Silence.NONE, List.of());
    }

    /** Whom heart rate alone is wanted from is asked for nothing else. */
    private Console console(LinkTurn turn) {
        boolean isBike = turn.memory().use() == Use.CADENCE;
        return Console.of(isBike ? turn.sight().characteristics() : List.of(), feature);
    }

    private LinkPhase refuse(LinkTurn turn, BusError error) {
        if (error.isBluez("NotConnected")) {
            return turn.vanish();
        }
        boolean wantsBond = wantsBond(error);
        if (wantsBond && bond == Bond.NOT_WANTED) {
            turn.act(new LinkAction.Pair(devicePath));
            return with(done, Bond.BEING_MADE);
        }
        if (wantsBond) {
            turn.remark(Trouble.WANTS_BOND, error);
        } else if (error.isBluez("NotPermitted")) {
            turn.remark(Trouble.HELD);
        } else {
            turn.remark(Trouble.SUBSCRIBE_FAILED, error);
        }
        turn.lose(Trouble.OUT_OF_REACH);
        return turn.retreat(devicePath);
    }

    /** What a device refuses to whom it is not paired with has the name of what nobody may do (gatt-client.c). */
    private static boolean wantsBond(BusError error) {
        return error.isBluez("NotAuthorized")
                || error.message().contains("paired")
                || error.message().contains("uthenticat");
    }

    private Subscribing with(int nowDone, Bond nowBond) {
        return new Subscribing(devicePath, chosen, nowDone, sinceNanos, feature, nowBond);
    }
}
