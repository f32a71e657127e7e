package fanbike.core.view;

import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;

/** What the rider should do now: one word, shown with an arrow, and never by a colour alone. */
public enum Advice {
    /** Below the band. */
    FASTER("faster", "▲"),
    /** In the band. */
    HOLD("hold", "●"),
    /** Above the band. */
    SLOWER("slower", "▼"),
    /** There is no target, no signal, or nothing is ridden. */
    NONE("", "");

    private final String word;
    private final String arrow;

    Advice(String word, String arrow) {
        this.word = word;
        this.arrow = arrow;
    }

    /** In a word; empty where nothing is advised. */
    public String word() {
        return word;
    }

    /** In a character that points where the cadence should go; empty where nothing is advised. */
    public String arrow() {
        return arrow;
    }

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
