package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U16;
import static fanbike.core.gatt.NumberFormat.U32;
import static fanbike.core.gatt.NumberFormat.U8;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CSC Measurement, 0x2A5B (CSCS 3.1). Either counter may come and go from one notification to the next. */
public final class CscMeasurement extends FlaggedValue {

    private static final RevolutionFields WHEEL =
            new RevolutionFields(NumericField.of("wheel_revs", U32), NumericField.of("wheel_event_time_1024", U16));
    private static final RevolutionFields CRANK =
            new RevolutionFields(NumericField.of("crank_revs", U16), NumericField.of("crank_event_time_1024", U16));
    private static final FlaggedLayout LAYOUT = new FlaggedLayout(U8, 2, List.of(WHEEL.whenSet(0), CRANK.whenSet(1)));

    private CscMeasurement(FlaggedFrame frame) {
        super(LAYOUT, frame);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes
     * @return empty when there is no octet for the flags
     */
    public static Optional<CscMeasurement> parse(Octets value) {
        return LAYOUT.read(value).map(CscMeasurement::new);
    }

    /**
     * A measurement to send.
     *
     * @param wheel event time in 1/1024 s
     * @param crank event time in 1/1024 s
     * @throws IllegalArgumentException when the crank revolutions are over 65,535
     */
    public static CscMeasurement of(Optional<RevolutionCount> wheel, Optional<RevolutionCount> crank) {
        Map<NumericField, Long> numbers = WHEEL.numbers(wheel);
        numbers.putAll(CRANK.numbers(crank));
        return new CscMeasurement(LAYOUT.frame(numbers));
    }

    /** What the wheel counter says, event time in 1/1024 s; empty when it was not sent whole. */
    public Optional<RevolutionCount> wheel() {
        return WHEEL.in(frame());
    }

    /** What the crank counter says, event time in 1/1024 s; empty when it was not sent whole. */
    public Optional<RevolutionCount> crank() {
        return CRANK.in(frame());
    }
}
