package fanbike.core.gatt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The GATT characteristics that this program can read, with the numbers that the Bluetooth SIG assigned to them. */
public enum Characteristic {
    /** FTMS 4.9. */
    INDOOR_BIKE_DATA(0x2AD2, "Indoor Bike Data"),
    /** FTMS 4.5. */
    CROSS_TRAINER_DATA(0x2ACE, "Cross Trainer Data"),
    /** CSCS 3.1. */
    CSC_MEASUREMENT(0x2A5B, "CSC Measurement"),
    /** CPS 3.2. */
    CYCLING_POWER_MEASUREMENT(0x2A63, "Cycling Power Measurement"),
    /** HRS 3.1. */
    HEART_RATE_MEASUREMENT(0x2A37, "Heart Rate Measurement"),
    /** FTMS 4.3. */
    FITNESS_MACHINE_FEATURE(0x2ACC, "Fitness Machine Feature"),
    /** CSCS 3.2. */
    CSC_FEATURE(0x2A5C, "CSC Feature"),
    /** FTMS 4.17. */
    FITNESS_MACHINE_STATUS(0x2ADA, "Fitness Machine Status"),
    /** FTMS 4.10. */
    TRAINING_STATUS(0x2AD3, "Training Status"),
    /** FTMS 4.16. */
    FITNESS_MACHINE_CONTROL_POINT(0x2AD9, "Fitness Machine Control Point"),
    /** FTMS 4.13. */
    SUPPORTED_RESISTANCE_LEVEL_RANGE(0x2AD6, "Supported Resistance Level Range"),
    /** FTMS 4.15. */
    SUPPORTED_POWER_RANGE(0x2AD8, "Supported Power Range");

    private static final Map<String, Characteristic> BY_HEX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Characteristic::hex, Function.identity()));

    private final String hex;

    private final String title;

    Characteristic(int assignedNumber, String title) {
        this.title = title;
        this.hex = String.format(Locale.ROOT, "%04x", assignedNumber);
    }

    /** The assigned number as four lower-case hexadecimal digits: {@code 2ad2}. */
    public String hex() {
        return hex;
    }

    /** The name in the Bluetooth documents. */
    public String title() {
        return title;
    }

    /**
     * The characteristic that goes by a name: {@code 2ad2}, {@code 0x2AD2} or its whole UUID, either case.
     *
     * @param name any text
     */
    public static Optional<Characteristic> find(String name) {
        Characteristic alreadyShort = BY_HEX.get(name);
        return Optional.ofNullable(alreadyShort == null ? BY_HEX.get(shortName(name)) : alreadyShort);
    }

    /**
     * The shortest way to write a characteristic's name: the assigned number where it has one, else the UUID in lower
     * case.
     *
     * @param name any text
     */
    public static String shortName(String name) {
        String shortest = AssignedUuid.shortest(name);
        return shortest.startsWith("0x") ? shortest.substring(2) : shortest;
    }
}
