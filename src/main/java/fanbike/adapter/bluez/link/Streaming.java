package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.core.model.Cadence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The device sends its values, or should.
 *
 * @param devicePath of the device
 * @param chosen what is subscribed to
 * @param sinceNanos when it was first asked for
 * @param console where the machine is told something
 * @param silence what was done about its silence
 * @param pending calls to make one after the other; the first is being made
 */
record Streaming(
        String devicePath,
        List<RemoteCharacteristic> chosen,
        long sinceNanos,
        Console console,
        Silence silence,
        List<LinkAction> pending)
        implements LinkPhase {

    @Override
    public LinkPhase step(LinkTurn turn) {
        if (!turn.sight().isConnected()) {
            turn.lose(Trouble.OUT_OF_REACH);
            return new Searching(turn.nowNanos());
        }
        if (!turn.sight().isResolved() || !isAllThere(turn.sight())) {
            turn.lose(Trouble.SERVICES_CHANGED);
            return Resolving.anew(turn);
        }
        if (!pending.isEmpty()) {
            return turn.ended().map(end -> next(turn, end)).orElse(this);
        }
        return listen(turn);
    }

    private boolean isAllThere(Sight sight) {
        Set<String> paths =
                sight.characteristics().stream().map(RemoteCharacteristic::path).collect(Collectors.toSet());
        return chosen.stream().map(RemoteCharacteristic::path).allMatch(paths::contains);
    }

    private LinkPhase listen(LinkTurn turn) {
        long lastNanos = turn.sight().lastValueAtNanos();
        boolean everSent = lastNanos >= sinceNanos;
        long quietNanos = turn.nowNanos() - Math.max(sinceNanos, lastNanos);
        if (everSent && quietNanos < Silence.START_NANOS) {
            turn.memory().mended();
            return new Streaming(devicePath, chosen, sinceNanos, console, Silence.NONE, pending).aim(turn);
        }
        if (!everSent && silence == Silence.NONE && quietNanos >= Silence.START_NANOS) {
            return new Streaming(
                            devicePath,
                            chosen,
                            sinceNanos,
                            console.asked(console.shown()),
                            Silence.ASKED_TO_START,
                            pending)
                    .make(turn, console.start());
        }
        return quietNanos >= Silence.SUBSCRIBE_NANOS ? mend(turn, quietNanos) : aim(turn);
    }

    private LinkPhase mend(LinkTurn turn, long quietNanos) {
        if (silence != Silence.SUBSCRIBED_AGAIN) {
            turn.remark(Trouble.SILENT);
            List<LinkAction> again =
                    chosen.stream().<LinkAction>map(LinkAction.Resubscribe::new).toList();
            return new Streaming(devicePath, chosen, sinceNanos, console, Silence.SUBSCRIBED_AGAIN, pending)
                    .make(turn, again);
        }
        if (quietNanos < Silence.reconnectNanos(turn.memory().silences())) {
            return this;
        }
        turn.memory().countSilence();
        turn.lose(Trouble.SILENT_LOST);
        return turn.retreat(devicePath);
    }

    private LinkPhase aim(LinkTurn turn) {
        Cadence target = turn.memory().target();
        if (!console.takesTarget() || target.equals(console.shown())) {
            return this;
        }
        return new Streaming(devicePath, chosen, sinceNanos, console.asked(target), silence, pending)
                .make(turn, console.show(target));
    }

    private LinkPhase next(LinkTurn turn, CallEnd end) {
        if (pending.get(0) instanceof LinkAction.Resubscribe) {
            end.error().filter(Streaming::isHeld).ifPresent(error -> turn.remark(Trouble.HELD));
        }
        return make(turn, pending.subList(1, pending.size()));
    }

    /** A program that has taken the values for itself leaves none for others. */
    private static boolean isHeld(BusError error) {
        return error.isBluez("InProgress") || error.isBluez("NotPermitted");
    }

    /** Makes the first of some calls; the end of each leads to the next, whether it worked or not. */
    private LinkPhase make(LinkTurn turn, List<LinkAction> calls) {
        if (!calls.isEmpty()) {
            turn.act(calls.get(0));
        }
        return new Streaming(devicePath, chosen, sinceNanos, console, silence, calls);
    }
}
