package fanbike.adapter.tui.words;

import fanbike.app.port.ShownRide;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rider can do to begin, or to go on. */
public final class ToGoOn {

    private ToGoOn() {}

    /**
     * In a few words: {@code pedal or press space}; empty where there is nothing to do, or nothing is waited for.
     *
     * @param ride how it begins, and whether there are keys to press
     * @param state how it stands
     */
    public static String of(ShownRide ride, SessionState state) {
        boolean waits = state.phase() == Phase.READY || state.phase() == Phase.PAUSED;
        if (!waits || state.startsInSeconds().isPresent()) {
            return "";
        }
        boolean byPedalling = state.phase() == Phase.READY || state.waitsForRider();
        return Stream.of(
                        byPedalling && ride.policy().start().autoStart() ? "pedal" : "",
                        ride.controls().get().hasKeys() ? "press space" : "")
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(" or "));
    }
}
