package fanbike.core.gatt;

import java.util.Locale;

/**
 * UUIDs of the Bluetooth SIG, which are whole, or short: the four hexadecimal digits of the number that was assigned, which
 * stand for the rest as well (Bluetooth Core, Vol 3, Part B, 2.5.1).
 */
public final class AssignedUuid {

    private static final String PREFIX = "0000";
    private static final String SUFFIX = "-0000-1000-8000-00805f9b34fb";
    private static final int SHORT_LENGTH = 4;

    private AssignedUuid() {}

    /**
     * Whether a UUID is short.
     *
     * @param uuid any text
     */
    public static boolean isShort(String uuid) {
        return uuid.length() == SHORT_LENGTH;
    }

    /**
     * The short one where there is one; any other text as it is, in lower case.
     *
     * @param uuid any text
     */
    public static String shortest(String uuid) {
        String lower = uuid.toLowerCase(Locale.ROOT);
        boolean isAssigned = lower.length() == PREFIX.length() + SHORT_LENGTH + SUFFIX.length()
                && lower.startsWith(PREFIX)
                && lower.endsWith(SUFFIX);
        return isAssigned ? lower.substring(PREFIX.length(), PREFIX.length() + SHORT_LENGTH) : lower;
    }

    /**
     * The whole one of a short one; any other as it is.
     *
     * @param uuid short or whole, in lower case
     */
    public static String whole(String uuid) {
        return isShort(uuid) ? PREFIX + uuid + SUFFIX : uuid;
    }
}
