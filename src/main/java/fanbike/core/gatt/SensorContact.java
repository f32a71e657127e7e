package fanbike.core.gatt;

/** Whether a heart rate sensor touches the skin (HRS 3.1.1.2). Some relays say "not detected" beside a right heart rate. */
public enum SensorContact {
    /** The sensor cannot tell. */
    NOT_SUPPORTED(0, "not supported"),
    /** It can, and it does not touch. */
    NOT_DETECTED(2, "supported, not detected"),
    /** It touches. */
    DETECTED(3, "supported, detected");

    private final int code;
    private final String words;

    SensorContact(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The two bits in the flags, where 0 and 1 mean the same. */
    static SensorContact ofCode(long code) {
        if (code == DETECTED.code) {
            return DETECTED;
        }
        return code == NOT_DETECTED.code ? NOT_DETECTED : NOT_SUPPORTED;
    }

    int code() {
        return code;
    }

    /** In words: {@code supported, not detected}. */
    public String words() {
        return words;
    }
}
