package fanbike.adapter.cli;

import fanbike.core.session.Command;
import java.util.Optional;

/** What the rider's keys ask for while devices are looked for and paired. */
final class PairingKeys {

    private PairingKeys() {}

    static boolean isEnter(int key) {
        return key == '\r' || key == '\n';
    }

    static boolean endsASearch(int key) {
        return isEnter(key) || Character.toLowerCase(key) == 'q';
    }

    /** The command for a key while a device is met; empty where the key asks for nothing. */
    static Optional<Command> command(int key) {
        if (isEnter(key)) {
            return Optional.of(Command.SKIP);
        }
        return Character.toLowerCase(key) == 'q' ? Optional.of(Command.STOP) : Optional.empty();
    }
}
