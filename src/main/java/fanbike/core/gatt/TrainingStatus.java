package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U8;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Training Status, 0x2AD3 (FTMS 4.10): what a machine believes that the rider is doing. Not to be relied on: real machines
 * report "speed too high" when they start.
 *
 * @param frameStatus how well the bytes kept to their flags
 * @param code 0 to 255, of which FTMS Table 4.13 knows 0 to 15
 * @param extended whether there is more text than fits in a notification
 * @param string the machine's own words; empty when not sent
 */
public record TrainingStatus(FrameStatus frameStatus, int code, boolean extended, Optional<String> string)
        implements CharacteristicValue {

    private static final int STRING_MASK = 1;
    private static final int EXTENDED_MASK = 2;
    private static final List<String> NAMES = List.of(
            "other",
            "idle",
            "warming_up",
            "low_intensity_interval",
            "high_intensity_interval",
            "recovery_interval",
            "isometric",
            "heart_rate_control",
            "fitness_test",
            "speed_below_control_region",
            "speed_above_control_region",
            "cool_down",
            "watt_control",
            "manual_mode",
            "pre_workout",
            "post_workout");

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when the code does not fit its field
     */
    public TrainingStatus {
        U8.check("training status", code);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes; what is no UTF-8 in the string is replaced
     * @return empty when not even the flags and the status are there, two octets
     */
    public static Optional<TrainingStatus> parse(Octets value) {
        OctetReader reader = new OctetReader(value);
        return reader.readAll(U8, U8).map(numbers -> read(reader, numbers.get(0), numbers.get(1)));
    }

    private static TrainingStatus read(OctetReader reader, int flags, int code) {
        Optional<String> string = (flags & STRING_MASK) != 0
                ? Optional.of(new String(reader.readRest(), StandardCharsets.UTF_8))
                : Optional.empty();
        return new TrainingStatus(reader.status(), code, (flags & EXTENDED_MASK) != 0, string);
    }

    @Override
    public Octets toBytes() {
        int flags = (string.isPresent() ? STRING_MASK : 0) | (extended ? EXTENDED_MASK : 0);
        return new OctetWriter()
                .write(U8, flags)
                .write(U8, code)
                .write(string.orElse("").getBytes(StandardCharsets.UTF_8))
                .toOctets();
    }

    @Override
    public Description describe() {
        List<DescribedField> fields = new ArrayList<>();
        fields.add(DescribedField.of("training_status", code < NAMES.size() ? NAMES.get(code) : NumericField.UNKNOWN));
        fields.add(DescribedField.of("training_status_code", code));
        string.ifPresent(text -> fields.add(DescribedField.of("string", text)));
        return new Description(frameStatus, fields);
    }
}
