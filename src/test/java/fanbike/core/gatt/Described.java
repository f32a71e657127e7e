package fanbike.core.gatt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Descriptions in a form in which tests can compare them. */
final class Described {

    private Described() {}

    /** The fields by their keys; what is not available is the text {@code null}. */
    static Map<String, Object> byKey(Description description) {
        Map<String, Object> fields = new LinkedHashMap<>();
        description
                .fields()
                .forEach(field -> fields.put(field.key(), field.value().orElse("null")));
        return fields;
    }

    /** The status, then the fields as {@code key=value}, all with a space between. */
    static String text(Characteristic characteristic, String hex) {
        return GattDecoder.describe(characteristic, Octets.ofHex(hex))
                .map(description -> description.status().wireName() + " " + fieldsAsText(description))
                .orElse("nothing")
                .strip();
    }

    private static String fieldsAsText(Description description) {
        return byKey(description).entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }
}
