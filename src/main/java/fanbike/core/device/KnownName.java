package fanbike.core.device;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Devices that are known by what they call themselves; machines of one brand that are no bikes come before its bikes. */
enum KnownName {
    ASSAULT_RUNNER(DeviceSort.TREADMILL, "assault ?runner.*"),
    ASSAULT_TREADMILL(DeviceSort.TREADMILL, "assault ?treadmill.*"),
    ASSAULT_ROWER(DeviceSort.ROWER, "assault ?rower.*"),
    ROGUE_ROWER(DeviceSort.ROWER, "rogue console.*"),
    CONCEPT2_ROWER(DeviceSort.ROWER, "pm5.*row"),
    CONCEPT2_SKI(DeviceSort.SKI_MACHINE, "pm5.*ski"),
    ECHO_BIKE(DeviceSort.BIKE, "echo_bike_.*"),
    ASSAULT_BIKE(DeviceSort.BIKE, "assault ?(air ?)?bike.*");

    private final DeviceSort sort;
    private final Pattern form;

    KnownName(DeviceSort sort, String form) {
        this.sort = sort;
        this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * Who calls itself so.
     *
     * @param name any characters
     */
    static Optional<KnownName> of(String name) {
        return Arrays.stream(values())
                .filter(known -> known.form.matcher(name.strip()).matches())
                .findFirst();
    }

    DeviceSort sort() {
        return sort;
    }
}
