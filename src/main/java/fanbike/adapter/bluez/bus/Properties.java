package fanbike.adapter.bluez.bus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The properties of one interface, each of which may be missing or of another type than it should be.
 *
 * @param values as they came
 */
record Properties(Map<String, Object> values) {

    /** A text; empty where there is none. */
    String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** A truth; not, where there is none. */
    boolean flag(String name) {
        return values.get(name) instanceof Boolean flag && flag;
    }

    /** A number, where there is one. */
    OptionalInt number(String name) {
        return values.get(name) instanceof Number number ? OptionalInt.of(number.intValue()) : OptionalInt.empty();
    }

    /** A list of texts; what is no text is left out. */
    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** A map, where there is one. */
    Optional<Map<?, ?>> map(String name) {
        return values.get(name) instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }
}
