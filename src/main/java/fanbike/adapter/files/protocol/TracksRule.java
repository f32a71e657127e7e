package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.ListRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.ValueRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The columns of targets. */
record TracksRule() implements ValueRule<List<String>> {

    private static final int MOST_TRACKS = 10;
    private static final TextRule NAME =
            new TextRule(Pattern.compile("[a-z0-9-]{1,40}"), "1 to 40 lower-case letters, digits and hyphens");
    private static final ListRule<String> NAMES = new ListRule<>(NAME, "tracks", 0, MOST_TRACKS);

    @Override
    public String allowed() {
        return NAMES.allowed();
    }

    @Override
    public Optional<List<String>> read(JsonNode node, Place place, Problems problems) {
        int before = problems.count();
        Optional<List<String>> names = NAMES.read(node, place, problems);
        refuseRepeated(node, place, problems);
        return names.filter(list -> problems.count() == before);
    }

    /**
     * The names that were written, good or bad: where a track is misspelt, its targets need not be told off too.
     *
     * @param node the value of {@code tracks}, or a missing node
     */
    static List<String> declared(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .distinct()
                .limit(MOST_TRACKS)
                .toList();
    }

    /** Also where other names are bad: a file is told all its problems at once. */
    private static void refuseRepeated(JsonNode list, Place place, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < Math.min(list.size(), MOST_TRACKS); index++) {
            String name = list.path(index).asText();
            if (list.path(index).isTextual() && !seen.add(name)) {
                problems.add(
                        place.item(index),
                        "the track " + QuotedText.quote(name) + " is there twice; keep one of the two");
            }
        }
    }
}
