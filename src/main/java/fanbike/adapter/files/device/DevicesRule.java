package fanbike.adapter.files.device;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.ListRule;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.bluetooth.RememberedDevice;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All remembered devices. No two may have the same address, nor nicknames that differ in nothing but case. */
record DevicesRule() implements ValueRule<List<RememberedDevice>> {

    static final String FORMAT = "format";

    private static final int MOST = 1_000;
    private static final String DEVICES = "devices";
    private static final ObjectRule KEYS = ObjectRule.of(FORMAT, DEVICES);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<List<RememberedDevice>> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(DevicesRule::devices);
    }

    private static Optional<List<RememberedDevice>> devices(JsonObjectReader file) {
        file.required(FORMAT, new FormatRule());
        Optional<List<RememberedDevice>> devices =
                file.required(DEVICES, new ListRule<>(new DeviceRule(), DEVICES, 0, MOST));
        devices.ifPresent(all -> {
            refuseTwice(all, DeviceRule.ADDRESS, device -> device.address().text(), file);
            refuseTwice(all, DeviceRule.NICKNAME, RememberedDevice::nickname, file);
        });
        return devices.filter(good -> file.problems().count() == 0);
    }

    private static void refuseTwice(
            List<RememberedDevice> devices,
            String key,
            Function<RememberedDevice, String> value,
            JsonObjectReader file) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < devices.size(); index++) {
            String text = value.apply(devices.get(index));
            if (!seen.add(text.toLowerCase(Locale.ROOT))) {
                file.problems()
                        .add(
                                file.place(DEVICES).item(index).key(key),
                                QuotedText.quote(text) + " is another device's " + key + " already; choose another");
            }
        }
    }
}
