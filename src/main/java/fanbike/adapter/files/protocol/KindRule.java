package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.Suggestion;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.IntervalKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an interval is for: the names of {@link IntervalKind} in lower case. */
record KindRule() implements ValueRule<IntervalKind> {

    @Override
    public String allowed() {
        return '"' + String.join("\", \"", words()) + '"';
    }

    @Override
    public Optional<IntervalKind> read(JsonNode node, Place place, Problems problems) {
        Optional<IntervalKind> kind = Arrays.stream(IntervalKind.values())
                .filter(each -> node.isTextual() && word(each).equals(node.textValue()))
                .findFirst();
        String question = node.isTextual() ? Suggestion.question(node.textValue(), words()) : "";
        return kind.isPresent() ? kind : refuse(node, place, "is no kind of interval" + question, problems);
    }

    private static List<String> words() {
        return Arrays.stream(IntervalKind.values()).map(KindRule::word).toList();
    }

    static String word(IntervalKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
