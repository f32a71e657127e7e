package fanbike.adapter.files.device;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.device.DeviceAddress;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** One remembered device. */
record DeviceRule() implements ValueRule<RememberedDevice> {

    static final String ADDRESS = "address";
    static final String ADAPTER = "adapter";
    static final String NAME = "name";
    static final String NICKNAME = "nickname";
    static final String KIND = "kind";
    static final String WHEEL_RATIO = "wheelRatio";

    private static final ObjectRule KEYS = ObjectRule.of(ADDRESS, ADAPTER, NAME, NICKNAME, KIND, WHEEL_RATIO);
    private static final TextRule ADDRESS_FORM = new TextRule(
            Pattern.compile("[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}"),
            "six pairs of hexadecimal digits with colons between, C0:FF:EE:00:00:01");
    private static final TextRule ADAPTER_FORM =
            new TextRule(Pattern.compile("[0-9A-Za-z_-]{0,40}"), "the name of an adapter, hci0");
    /** Comes from the air and may hold any character. */
    private static final TextRule ANY_TEXT = new TextRule(Pattern.compile("(?s).*"), "a text");

    private static final TextRule NICKNAME_FORM = TextRule.line(40);
    private static final NumberRange RATIO = NumberRange.above0(20, 30);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<RememberedDevice> read(JsonNode node, Place place, Problems problems) {
        int before = problems.count();
        return KEYS.read(node, place, problems).flatMap(device -> device(device, before));
    }

    private static Optional<RememberedDevice> device(JsonObjectReader device, int problemsBefore) {
        Optional<DeviceAddress> address = device.required(ADDRESS, ADDRESS_FORM).flatMap(DeviceAddress::find);
        Optional<String> adapter = device.required(ADAPTER, ADAPTER_FORM);
        Optional<String> name = device.required(NAME, ANY_TEXT);
        Optional<String> nickname = device.required(NICKNAME, NICKNAME_FORM);
        Optional<Kind> kind = device.required(KIND, new DeviceKindRule());
        OptionalDouble ratio = ratio(device);
        return device.problems().count() > problemsBefore
                ? Optional.empty()
                : Optional.of(new RememberedDevice(
                        address.orElseThrow(),
                        adapter.orElseThrow(),
                        name.orElseThrow(),
                        nickname.orElseThrow(),
                        kind.orElseThrow(),
                        ratio));
    }

    /** {@code null}, or left out, where it is not known. */
    private static OptionalDouble ratio(JsonObjectReader device) {
        if (device.node(WHEEL_RATIO).isNull()) {
            return OptionalDouble.empty();
        }
        return device.optional(WHEEL_RATIO, RATIO).stream()
                .mapToDouble(BigDecimal::doubleValue)
                .findFirst();
    }
}
