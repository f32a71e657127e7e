package fanbike.core.view;

import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;

/** What the rider should do now: one word, shown with an arrow, and never by a colour alone. */
public enum Advice {
    /** Below the band. */
    FASTER,
    /** In the band. */
    HOLD,
    /** Above the band. */
    SLOWER,
    /** There is no target, no signal, or nothing is ridden. */
    NONE;

    /**
     * The advice for a session at one moment.
     *
     * @param state the session
     */
    public static Advice of(SessionState state) {
        if (state.phase() != Phase.RUNNING || state.interval().target().isOpen()) {
            return NONE;
        }
        return switch (state.zone()) {
            case UNDER -> FASTER;
            case IN -> HOLD;
            case OVER -> SLOWER;
            case NO_SIGNAL -> NONE;
        };
    }
}
