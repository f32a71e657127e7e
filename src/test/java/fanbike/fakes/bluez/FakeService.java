package fanbike.fakes.bluez;

import java.util.List;

/**
 * A service that a device offers.
 *
 * @param uuid the whole UUID
 * @param attributes its characteristics
 */
public record FakeService(String uuid, List<Attribute> attributes) {

    private static final String BASE = "-0000-1000-8000-00805f9b34fb";

    /**
     * A characteristic.
     *
     * @param uuid the whole UUID
     * @param flags what can be done with it
     */
    public record Attribute(String uuid, List<String> flags) {}

    /**
     * A service of the Bluetooth SIG.
     *
     * @param hex its number
     * @param attributes each {@code 2ad2 notify} or {@code 2ad9 write,indicate}
     */
    public static FakeService of(String hex, String... attributes) {
        return new FakeService(
                whole(hex),
                List.of(attributes).stream()
                        .map(text -> text.split(" ", 2))
                        .map(part -> new Attribute(whole(part[0]), List.of(part[1].split(",", -1))))
                        .toList());
    }

    static String whole(String hex) {
        return "0000" + hex + BASE;
    }
}
