package fanbike.adapter.bluez.link;

/** How far a silence has gone, and what was done about it. */
enum Silence {
    /** Values come, or the silence is still short. */
    NONE,
    /** A bike that never sent anything was asked to start. */
    ASKED_TO_START,
    /** The values were subscribed to anew. */
    SUBSCRIBED_AGAIN;

    /** Some bikes send only after they were asked to start; others stop when they are asked for anything. */
    static final long START_NANOS = 5_000_000_000L;

    static final long SUBSCRIBE_NANOS = 10_000_000_000L;

    private static final long RECONNECT_NANOS = 25_000_000_000L;
    private static final int MOST_DOUBLINGS = 4;

    /**
     * After how long a silence the device is connected anew: a sensor may just be at rest, so each time later.
     *
     * @param silences how often that was done without success
     */
    static long reconnectNanos(int silences) {
        return RECONNECT_NANOS << Math.min(silences, MOST_DOUBLINGS);
    }
}
