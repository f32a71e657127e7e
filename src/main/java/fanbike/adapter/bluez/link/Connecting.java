package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.BusError;

/**
 * A connection is being made.
 *
 * @param devicePath to which device
 * @param blind whether the device had not been heard
 */
record Connecting(String devicePath, boolean blind) implements LinkPhase {

    @Override
    public LinkPhase step(LinkTurn turn) {
        if (turn.sight().isConnected()) {
            return Resolving.begin(turn);
        }
        if (turn.ended().isEmpty()) {
            return this;
        }
        return turn.ended().get().error().map(error -> fail(turn, error)).orElseGet(() -> Resolving.begin(turn));
    }

    private LinkPhase fail(LinkTurn turn, BusError error) {
        if (error.isBluez("AlreadyConnected")) {
            return Resolving.begin(turn);
        }
        if (blind) {
            turn.act(new LinkAction.Disconnect(devicePath));
            return new Searching(turn.nowNanos());
        }
        if (error.name().equals(BusError.NO_ANSWER)) {
            turn.remark(Trouble.CONNECT_LATE);
        } else {
            turn.remark(Trouble.CONNECT_FAILED, error);
        }
        return turn.retreat(devicePath);
    }
}
