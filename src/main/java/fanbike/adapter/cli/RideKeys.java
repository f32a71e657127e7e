package fanbike.adapter.cli;

import fanbike.app.port.RideListener;
import fanbike.core.coach.Update;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.Optional;

/**
 * What the rider's keys ask for. One key starts a ride and later skips an interval; the ride starts by itself, too, and a
 * hand that was on its way to start it must not cost the rider an interval: for a second it goes on meaning the start.
 *
 * <p>What a key means is decided here and not in the core, so that the recording holds what was understood. Updates come on
 * the session thread, keys on another.
 */
final class RideKeys implements RideListener {

    static final String HINT = "Keys: s start or skip, p pause, r go on, b begin the interval anew, q stop";

    private static final long START_GRACE_NANOS = 1_000_000_000L;

    private volatile Moment moment = new Moment(Phase.READY, true, true);
    private boolean waited = true;
    private long beganAtNanos;

    /**
     * How the ride stands.
     *
     * @param phase that it is in
     * @param waits whether it waits for its rider to begin, or to go on after an interruption
     * @param hasJustBegun whether it waited so a second ago
     */
    private record Moment(Phase phase, boolean waits, boolean hasJustBegun) {}

    @Override
    public void updated(Update update) {
        SessionState state = update.state();
        if (waited && !state.waitsForRider()) {
            beganAtNanos = state.atNanos();
        }
        waited = state.waitsForRider();
        boolean hasJustBegun = state.atNanos() - beganAtNanos < START_GRACE_NANOS;
        moment = new Moment(state.phase(), waited, hasJustBegun);
    }

    @Override
    public void warned(String sentence) {
        // A warning changes the meaning of no key.
    }

    /** The command for a key now; empty where the key asks for nothing. */
    Optional<Command> command(int key) {
        Moment now = moment;
        return switch (Character.toLowerCase(key)) {
            case 's' -> Optional.of(now.waits() || now.hasJustBegun() ? Command.START : Command.SKIP);
            case 'p' -> Optional.of(now.phase() == Phase.PAUSED ? Command.RESUME : Command.PAUSE);
            case 'r' -> Optional.of(Command.RESUME);
            case 'b' -> Optional.of(Command.REPEAT);
            case 'q' -> Optional.of(Command.STOP);
            default -> Optional.empty();
        };
    }
}
