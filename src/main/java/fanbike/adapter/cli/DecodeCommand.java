package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.UsageException;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.DescribedField;
import fanbike.core.gatt.Description;
import fanbike.core.gatt.FrameStatus;
import fanbike.core.gatt.GattDecoder;
import fanbike.core.gatt.Octets;
import fanbike.core.report.PrintableText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fanbike decode}: what a notification says, for bug reports. */
@Command(
        description = "Says what the bytes of a notification mean, one JSON object a line.",
        footer = {"", "Example:", "  fanbike decode 2ad2 de0bb00b960064005000310100940052000300000000652e00"})
final class DecodeCommand implements Callable<Integer> {

    private static final int LONGEST_ECHO = 40;
    private static final Description TOO_SHORT = new Description(FrameStatus.TRUNCATED, List.of());

    private final Outside outside;

    @Parameters(index = "0", paramLabel = "CHARACTERISTIC", description = "Its number (2ad2, 0x2AD2) or its UUID.")
    private String characteristic = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "HEX",
            description = "The bytes of one notification each; colons, dashes and spaces do not matter.")
    private List<String> values = List.of();

    DecodeCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws UsageException {
        Characteristic known = Characteristic.find(characteristic).orElseThrow(this::unknown);
        for (String value : values) {
            Description description = GattDecoder.describe(known, octets(value)).orElse(TOO_SHORT);
            outside.out().println(JsonLine.of(object(description)));
        }
        return 0;
    }

    private UsageException unknown() {
        String names = Arrays.stream(Characteristic.values())
                .map(one -> one.hex() + " " + one.title())
                .collect(Collectors.joining(", "));
        return new UsageException("\"" + PrintableText.of(characteristic, LONGEST_ECHO)
                + "\" is no characteristic that can be read here; these are: " + names + ".");
    }

    private static Octets octets(String value) throws UsageException {
        try {
            return Octets.ofHex(value.replaceAll("[ :-]", ""));
        } catch (IllegalArgumentException notHex) {
            throw new UsageException(
                    "\"" + PrintableText.of(value, LONGEST_ECHO) + "\" is not an even number of hexadecimal digits.");
        }
    }

    private static ObjectNode object(Description description) {
        ObjectNode object = JsonLine.object();
        description.fields().forEach(field -> put(object, field));
        return object.put("frame_status", description.status().wireName());
    }

    private static void put(ObjectNode object, DescribedField field) {
        Object value = field.value().orElse(null);
        if (value instanceof List<?> list) {
            ArrayNode array = object.putArray(field.key());
            list.forEach(array::addPOJO);
        } else if (value instanceof BigDecimal number) {
            object.put(field.key(), number);
        } else {
            object.putPOJO(field.key(), value);
        }
    }
}
