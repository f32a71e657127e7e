package fanbike.core.gatt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a fitness machine took a request (FTMS Table 4.24). */
public enum ControlPointResult {
    /** Done. */
    SUCCESS(1),
    /** It cannot do that. */
    OP_CODE_NOT_SUPPORTED(2),
    /** Not with this parameter. */
    INVALID_PARAMETER(3),
    /** It tried in vain. */
    OPERATION_FAILED(4),
    /** Control has not been granted. */
    CONTROL_NOT_PERMITTED(5);

    private final int code;

    ControlPointResult(int code) {
        this.code = code;
    }

    static Optional<ControlPointResult> find(long code) {
        return Arrays.stream(values()).filter(result -> result.code == code).findFirst();
    }

    int code() {
        return code;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
