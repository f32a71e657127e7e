package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.ListRule;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.Protocol;
import java.util.List;
import java.util.Optional;

/**
 * A whole protocol.
 *
 * @param id what it will be called
 */
record ProtocolRule(String id) implements ValueRule<Protocol> {

    /** The band of a protocol or an interval: ± rpm. */
    static final NumberRange BAND = NumberRange.above0(50, ExactUnits.RPM_DECIMALS);

    private static final ObjectRule KEYS =
            ObjectRule.of("format", "title", "purpose", "caution", "source", "tracks", "band", "blocks");
    private static final TextRule TITLE = TextRule.line(100);
    private static final TextRule REMARK = TextRule.lineOrNothing(1000);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<Protocol> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(this::read);
    }

    private Optional<Protocol> read(JsonObjectReader protocol) {
        protocol.required("format", new FormatRule());
        Optional<String> title = protocol.required("title", TITLE);
        Optional<String> purpose = protocol.optional("purpose", REMARK);
        Optional<String> caution = protocol.optional("caution", REMARK);
        Optional<String> source = protocol.optional("source", REMARK);
        Optional<List<String>> tracks = protocol.optional("tracks", new TracksRule());
        Optional<Cadence> band = protocol.optional("band", BAND).map(ExactUnits::cadence);
        List<String> declared = TracksRule.declared(protocol.node("tracks"));
        Optional<List<Block>> blocks = protocol.required("blocks", blocks(declared));
        TotalLimits.of(protocol.node("blocks")).check(protocol.place("blocks"), protocol.problems());
        if (protocol.problems().count() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Protocol(
                id,
                title.orElseThrow(),
                purpose.orElse(""),
                caution.orElse(""),
                source.orElse(""),
                tracks.orElse(List.of()),
                band,
                blocks.orElseThrow()));
    }

    private static ListRule<Block> blocks(List<String> tracks) {
        return new ListRule<>(new BlockRule(tracks), "blocks", 1, TotalLimits.MOST_INTERVALS);
    }
}
