package fanbike.core.course;

import fanbike.core.session.SessionEvent.Ending;

/** How a moment of a ride counts, in whatever is written moment by moment: also where the report leaves it out. */
public enum SampleState {
    /** In the band. */
    IN("in"),
    /** Below the band. */
    UNDER("under"),
    /** Above the band. */
    OVER("over"),
    /** On the way to the band at an interval's start. */
    SETTLING("settling"),
    /** No cadence value, or a stale one. */
    NO_SIGNAL("no signal"),
    /** In an interval that is not scored. */
    FREE("free"),
    /** In an interval that the rider then began anew: not scored. */
    BEGUN_ANEW("begun anew");

    private final String words;

    SampleState(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /**
     * How a stretch counts.
     *
     * @param pass of which it is
     * @param stretch what was ridden
     */
    public static SampleState of(Pass pass, Stretch stretch) {
        if (pass.ending().filter(Ending.REPEATED::equals).isPresent()) {
            return BEGUN_ANEW;
        }
        return switch (stretch.state()) {
            case IN -> IN;
            case UNDER -> UNDER;
            case OVER -> OVER;
            case SETTLING -> SETTLING;
            case NO_SIGNAL -> NO_SIGNAL;
            case FREE -> FREE;
        };
    }
}
