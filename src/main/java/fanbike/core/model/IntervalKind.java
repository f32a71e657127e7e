package fanbike.core.model;

/** What an interval is for. Only {@link #WORK} is scored. */
public enum IntervalKind {
    /** Before the work; with or without a target. */
    WARMUP,
    /** Has a target, and is scored. */
    WORK,
    /** No target. */
    REST,
    /** After the work; with or without a target. */
    COOLDOWN
}
