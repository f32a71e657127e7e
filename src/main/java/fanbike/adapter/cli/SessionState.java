package fanbike.adapter.cli;

import fanbike.core.session.Phase;
import java.util.Set;

/** What a user asks for by {@code --state}. */
enum SessionState {
    finished,
    stopped,
    unfinished,
    unstarted;

    /** Where such a session stands. */
    Set<Phase> phases() {
        return switch (this) {
            case finished -> Set.of(Phase.FINISHED);
            case stopped -> Set.of(Phase.STOPPED);
            case unfinished -> Set.of(Phase.RUNNING, Phase.PAUSED);
            case unstarted -> Set.of(Phase.READY);
        };
    }
}
