package fanbike.adapter.html.section;

import fanbike.core.course.StretchState;

/** What the states are called. */
public final class StateWords {

    private StateWords() {}

    /**
     * What a state is called in a legend.
     *
     * @param state which
     */
    public static String of(StretchState state) {
        return switch (state) {
            case IN -> "in the band";
            case UNDER -> "under";
            case OVER -> "over";
            case SETTLING -> "settling";
            case NO_SIGNAL -> "no signal";
            case FREE -> "rest or free";
        };
    }

    /**
     * What a state is called in the page's styles.
     *
     * @param state which
     */
    public static String style(StretchState state) {
        return switch (state) {
            case IN -> "in";
            case UNDER -> "under";
            case OVER -> "over";
            case SETTLING -> "settling";
            case NO_SIGNAL -> "nosignal";
            case FREE -> "free";
        };
    }
}
