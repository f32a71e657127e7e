package fanbike.app.pairing;

import fanbike.app.UsageException;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.DeviceAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What riders call their devices: 1 to 40 letters, digits, spaces, dots, underscores and dashes, each once. */
public final class Nicknames {

    private static final int LONGEST = 40;
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{N}._-](?:[\\p{L}\\p{N} ._-]{0,38}[\\p{L}\\p{N}._-])?");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private final List<RememberedDevice> remembered;

    /**
     * The nicknames there are.
     *
     * @param remembered every device that is remembered
     */
    public Nicknames(List<RememberedDevice> remembered) {
        this.remembered = List.copyOf(remembered);
    }

    /**
     * Checks a nickname that the rider wishes.
     *
     * @param wished any text
     * @throws UsageException when it cannot be one
     */
    public static void check(String wished) throws UsageException {
        if (!FORM.matcher(wished).matches()
                || wished.length() > LONGEST
                || DeviceAddress.find(wished).isPresent()) {
            throw new UsageException("A nickname has 1 to 40 letters, digits, spaces and . _ - and neither begins nor"
                    + " ends with a space.");
        }
    }

    /**
     * Checks that a nickname is free.
     *
     * @param wished a good one
     * @param address whose it is to be
     * @throws UsageException when another device has it
     */
    public void checkFree(String wished, DeviceAddress address) throws UsageException {
        Optional<RememberedDevice> other = owner(wished, address);
        if (other.isPresent()) {
            throw new UsageException("The nickname " + wished + " belongs to "
                    + other.get().address() + "; choose another one, or fanbike forget it first.");
        }
    }

    /**
     * A nickname that is free: the one it has, else one like its name.
     *
     * @param address whose
     * @param name what it calls itself; any characters
     * @param otherwise for a device whose name is of no use
     */
    public String suggest(DeviceAddress address, String name, String otherwise) {
        Optional<String> own = remembered.stream()
                .filter(device -> device.address().equals(address))
                .map(RememberedDevice::nickname)
                .findFirst();
        return own.orElseGet(() -> unique(like(name, otherwise), address));
    }

    private static String like(String name, String otherwise) {
        String allowed = NOT_ALLOWED.matcher(name).replaceAll(" ").strip();
        String cut = allowed.substring(
                        0,
                        allowed.offsetByCodePoints(
                                0, Math.min(allowed.codePointCount(0, allowed.length()), LONGEST / 2)))
                .strip();
        return FORM.matcher(cut).matches() ? cut : otherwise;
    }

    private String unique(String nickname, DeviceAddress address) {
        String free = nickname;
        for (int number = 2; owner(free, address).isPresent(); number++) {
            free = nickname + " " + number;
        }
        return free;
    }

    private Optional<RememberedDevice> owner(String nickname, DeviceAddress except) {
        return remembered.stream()
                .filter(device -> !device.address().equals(except))
                .filter(device -> device.nickname().equalsIgnoreCase(nickname))
                .findFirst();
    }
}
