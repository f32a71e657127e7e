package fanbike.app.port;

/** What other programs keep workouts in. */
public enum WorkoutFormat {
    /** Zwift's workout file, in XML. */
    ZWO,
    /** A FIT workout, as Garmin's devices and many training diaries take it. */
    FIT
}
