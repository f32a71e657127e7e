package fanbike.core.gatt;

import java.util.Map;

/** The two ways to end what a machine is doing (FTMS 4.16.2.9). */
public enum StopOrPause {
    /** For good. */
    STOP(1),
    /** To go on later. */
    PAUSE(2);

    /** The octet that says which. */
    static final NumericField FIELD =
            NumericField.of("control", NumberFormat.U8).named(Map.of(1L, "stop", 2L, "pause"));

    private final long code;

    StopOrPause(long code) {
        this.code = code;
    }

    long code() {
        return code;
    }
}
