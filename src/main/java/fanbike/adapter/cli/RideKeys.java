package fanbike.adapter.cli;

import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import java.util.Optional;

/** What the rider's keys ask for. */
final class RideKeys {

    static final String HINT = "Keys: s start or skip, p pause, r go on, b begin the interval anew, q stop";

    private RideKeys() {}

    /** The command for a key in a phase; empty where the key asks for nothing. */
    static Optional<Command> command(int key, Phase phase) {
        return switch (Character.toLowerCase(key)) {
            case 's' -> Optional.of(phase == Phase.READY ? Command.START : Command.SKIP);
            case 'p' -> Optional.of(phase == Phase.PAUSED ? Command.RESUME : Command.PAUSE);
            case 'r' -> Optional.of(Command.RESUME);
            case 'b' -> Optional.of(Command.REPEAT);
            case 'q' -> Optional.of(Command.STOP);
            default -> Optional.empty();
        };
    }
}
