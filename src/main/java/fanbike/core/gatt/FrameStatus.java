package fanbike.core.gatt;

/** How well the bytes of a value kept to what their own flags (or op code) announce. */
public enum FrameStatus {
    /** As announced. */
    OK("ok"),
    /** Shorter than announced: the fields that came whole were read, in order, up to the cut. */
    TRUNCATED("truncated"),
    /** Longer than announced: the rest was ignored. */
    TRAILING_BYTES("trailing_bytes"),
    /** The flags contradict the length in a way that is known from real machines; the value was read as they mean it. */
    NONCONFORMING_FLAGS("nonconforming_flags");

    private final String wireName;

    FrameStatus(String wireName) {
        this.wireName = wireName;
    }

    /** The name in files and on screens: {@code trailing_bytes}. */
    public String wireName() {
        return wireName;
    }
}
