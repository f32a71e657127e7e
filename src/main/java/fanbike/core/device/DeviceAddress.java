package fanbike.core.device;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a Bluetooth device, the one thing that tells it from every other (Bluetooth Core, Vol 2, Part B, 1.2).
 *
 * @param text six octets in upper-case hexadecimal with colons, {@code C0:FF:EE:00:00:01}
 */
public record DeviceAddress(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9A-F]{2}(?::[0-9A-F]{2}){5}");
    private static final Pattern MEANT = Pattern.compile("[0-9A-Za-z]{1,2}(?:[:-][0-9A-Za-z]{1,2}){3,9}[:-]?");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it is not that of an address
     */
    public DeviceAddress {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a device's address: " + text);
        }
    }

    /**
     * The address that a text is, in either case, with colons or with dashes.
     *
     * @param text any text
     */
    public static Optional<DeviceAddress> find(String text) {
        String upper = text.toUpperCase(Locale.ROOT).replace('-', ':');
        return FORM.matcher(upper).matches() ? Optional.of(new DeviceAddress(upper)) : Optional.empty();
    }

    /**
     * Whether a text is none, and looks as if it was meant to be one: four pairs of characters or more.
     *
     * @param text any text
     */
    public static boolean isMistyped(String text) {
        return MEANT.matcher(text).matches() && find(text).isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
