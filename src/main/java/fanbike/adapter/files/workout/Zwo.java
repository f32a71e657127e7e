package fanbike.adapter.files.workout;

/**
 * The names of Zwift's workout format that we write and read. There is no published standard of it; these are as Zwift's own
 * workouts and editor write them. Ours beside them are in a namespace of our own.
 */
final class Zwo {

    static final String ROOT = "workout_file";
    static final String AUTHOR = "author";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String SPORT = "sportType";
    static final String TAGS = "tags";
    static final String WORKOUT = "workout";

    static final String FREE_RIDE = "FreeRide";
    static final String INTERVALS = "IntervalsT";
    static final String TEXT_EVENT = "textevent";

    static final String DURATION = "Duration";
    static final String CADENCE = "Cadence";
    static final String CADENCE_LOW = "CadenceLow";
    static final String CADENCE_HIGH = "CadenceHigh";

    /** What marks our elements and attributes; other programs pass over them. */
    static final String OWN_SPACE = "urn:fanbike:workout:1";

    static final String OWN_PREFIX = "fanbike";
    static final String OWN_PROTOCOL = "protocol";

    static final String OWN_TITLE = "title";
    static final String OWN_PURPOSE = "purpose";
    static final String OWN_CAUTION = "caution";
    static final String OWN_SOURCE = "source";
    static final String OWN_BAND = "band";

    /** Beside a step: the interval's; beside a text event: that it is shown for the interval's name alone. */
    static final String OWN_NAME = "name";

    static final String OWN_KIND = "kind";
    static final String OWN_SECONDS = "seconds";
    static final String OWN_RPM = "rpm";
    static final String OWN_REPEAT = "repeat";
    static final String OWN_INTERVALS = "intervals";
    static final String OWN_REST = "restBetween";

    private Zwo() {}
}
