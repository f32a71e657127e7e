package fanbike.core.model;

/** Where the cadence is, seen from the target band. Missing data is neither good nor bad. */
public enum Zone {
    /** Below the band; 0 rpm is here. */
    UNDER,
    /** In the band, both ends included. */
    IN,
    /** Above the band. */
    OVER,
    /** No cadence value, or one too old to hold. */
    NO_SIGNAL
}
