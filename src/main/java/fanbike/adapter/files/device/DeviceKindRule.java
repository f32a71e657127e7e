package fanbike.adapter.files.device;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.Suggestion;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a device gives: {@code csc-wheel}, as everywhere in the program. */
record DeviceKindRule() implements ValueRule<Kind> {

    @Override
    public String allowed() {
        return '"' + String.join("\", \"", words()) + '"';
    }

    @Override
    public Optional<Kind> read(JsonNode node, Place place, Problems problems) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> node.isTextual() && word(each).equals(node.textValue()))
                .findFirst();
        String question = node.isTextual() ? Suggestion.question(node.textValue(), words()) : "";
        return kind.isPresent() ? kind : refuse(node, place, "is no kind of device" + question, problems);
    }

    /** A kind as the file has it. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> words() {
        return Arrays.stream(Kind.values()).map(DeviceKindRule::word).toList();
    }
}
