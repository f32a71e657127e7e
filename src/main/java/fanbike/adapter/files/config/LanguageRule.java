package fanbike.adapter.files.config;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.core.speech.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that can be spoken, by its tag. */
record LanguageRule() implements ValueRule<Language> {

    @Override
    public String allowed() {
        return Arrays.stream(Language.values())
                .map(language -> '"' + language.tag() + '"')
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Language> read(JsonNode node, Place place, Problems problems) {
        Optional<Language> known = Arrays.stream(Language.values())
                .filter(language -> node.isTextual() && language.tag().equals(node.textValue()))
                .findFirst();
        return known.isPresent() ? known : refuse(node, place, "is no language that is spoken here", problems);
    }
}
