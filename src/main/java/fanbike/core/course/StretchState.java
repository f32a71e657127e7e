package fanbike.core.course;

/** How a moment of a ride counts ({@code product.md} section 5). */
public enum StretchState {
    /** In the band. */
    IN,
    /** Below the band, and judged. */
    UNDER,
    /** Above the band, and judged. */
    OVER,
    /** On the way to the band at an interval's start, and forgiven. */
    SETTLING,
    /** No cadence value, or a stale one. */
    NO_SIGNAL,
    /** With a signal, in an interval that is not scored. */
    FREE
}
