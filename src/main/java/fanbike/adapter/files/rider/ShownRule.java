package fanbike.adapter.files.rider;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.FlagRule;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.ListRule;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.ValueRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** All that a rider has been shown. */
record ShownRule() implements ValueRule<Shown> {

    static final String FORMAT = "format";
    static final String CAUTIONS = "acceptedCautions";
    static final String SOUNDS = "soundsOffered";

    private static final int MOST = 10_000;
    private static final ObjectRule KEYS = ObjectRule.of(FORMAT, CAUTIONS, SOUNDS);
    private static final TextRule HASH = new TextRule(Pattern.compile("[0-9a-f]{64}"), "64 hexadecimal digits");

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Shown> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(ShownRule::shown);
    }

    private static Optional<Shown> shown(JsonObjectReader file) {
        file.required(FORMAT, new FormatRule());
        Optional<List<String>> cautions = file.required(CAUTIONS, new ListRule<>(HASH, CAUTIONS, 0, MOST));
        Optional<Boolean> sounds = file.required(SOUNDS, new FlagRule());
        return cautions.flatMap(all -> sounds.map(offered -> new Shown(all, offered)))
                .filter(good -> file.problems().count() == 0);
    }
}
