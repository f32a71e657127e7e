package fanbike.adapter.sim;

/** The stride of a simulation: riders and fans change once in 50 ms, and are constant between. */
final class Step {

    /** Nanoseconds in a second. */
    static final long SECOND_NANOS = 1_000_000_000;

    /** Length in nanoseconds. */
    static final long NANOS = 50_000_000;

    /** Length in seconds. */
    static final double SECONDS = 0.05;

    private Step() {}
}
