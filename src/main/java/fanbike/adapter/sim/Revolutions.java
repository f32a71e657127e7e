package fanbike.adapter.sim;

/**
 * Whole revolutions of something that turns, and when the last one was complete. Starts somewhere in the range of both
 * counters, like a sensor that has been in use for a while.
 */
final class Revolutions {

    private static final long TICKS_PER_SECOND = 1024;
    private static final int EVENT_TIME_MASK = 0xFFFF;

    private final long startTicks;
    private long stepNanos;
    private double sinceLast;
    private long count;
    private long lastEventNanos;

    /**
     * Nothing has turned yet.
     *
     * @param count what the counter says at the start
     * @param startTicks what the event clock says at the start, in 1/1024 s
     */
    Revolutions(long count, long startTicks) {
        this.count = count;
        this.startTicks = startTicks;
    }

    /**
     * One step later.
     *
     * @param rpm how fast it turned in the step
     */
    void step(double rpm) {
        double turned = rpm / 60 * Step.SECONDS;
        sinceLast += turned;
        if (sinceLast >= 1) {
            long whole = (long) sinceLast;
            sinceLast -= whole;
            count += whole;
            lastEventNanos = stepNanos + Math.round((1 - sinceLast / turned) * Step.NANOS);
        }
        stepNanos += Step.NANOS;
    }

    /** How many revolutions; does not wrap. */
    long count() {
        return count;
    }

    /** When the last one was complete, in 1/1024 s, wrapping after 64 s. */
    int eventTime1024() {
        long ticks = startTicks + lastEventNanos * TICKS_PER_SECOND / Step.SECOND_NANOS;
        return (int) (ticks & EVENT_TIME_MASK);
    }
}
