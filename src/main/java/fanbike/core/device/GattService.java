package fanbike.core.device;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The GATT services that say something to a rider, with the numbers that the Bluetooth SIG assigned to them. */
public enum GattService {
    /** FTMS. */
    FITNESS_MACHINE("1826", "Fitness Machine"),
    /** CSCS. */
    CYCLING_SPEED_AND_CADENCE("1816", "Cycling Speed and Cadence"),
    /** CPS. */
    CYCLING_POWER("1818", "Cycling Power"),
    /** HRS. */
    HEART_RATE("180d", "Heart Rate"),
    /** RSCS. */
    RUNNING_SPEED_AND_CADENCE("1814", "Running Speed and Cadence"),
    /** BAS. */
    BATTERY("180f", "Battery"),
    /** DIS. */
    DEVICE_INFORMATION("180a", "Device Information");

    private static final String GENERIC_ACCESS = "1800";
    private static final String GENERIC_ATTRIBUTE = "1801";
    private static final int SHORT_LENGTH = 4;
    private static final int FIRST_GROUP = 8;

    private final String hex;
    private final String title;

    GattService(String hex, String title) {
        this.hex = hex;
        this.title = title;
    }

    /** The assigned number as four lower-case hexadecimal digits: {@code 1826}. */
    public String hex() {
        return hex;
    }

    /** The name in the Bluetooth documents. */
    public String title() {
        return title;
    }

    /**
     * Services for people: those that are known by name, the others by number. What every device has is left out.
     *
     * @param services short names or whole UUIDs, or any other text
     */
    public static List<String> words(Collection<String> services) {
        Stream<String> known = Arrays.stream(values())
                .filter(one -> services.contains(one.hex))
                .map(GattService::title);
        Stream<String> unknown =
                services.stream().filter(GattService::isUnknown).sorted().map(GattService::number);
        return Stream.concat(known, unknown).distinct().toList();
    }

    private static boolean isUnknown(String service) {
        return !service.equals(GENERIC_ACCESS)
                && !service.equals(GENERIC_ATTRIBUTE)
                && Arrays.stream(values()).noneMatch(known -> known.hex.equals(service));
    }

    private static String number(String service) {
        if (service.length() == SHORT_LENGTH) {
            return "0x" + service;
        }
        return service.length() > FIRST_GROUP ? service.substring(0, FIRST_GROUP) + "…" : service;
    }
}
