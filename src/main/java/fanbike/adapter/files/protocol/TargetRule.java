package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import fanbike.adapter.files.ValueRule;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rpm of an interval: a number for everyone, or one for each track.
 *
 * @param tracks the protocol's
 */
record TargetRule(List<String> tracks) implements ValueRule<CadenceTarget> {

    private static final NumberRange RPM = NumberRange.of("1", Cadence.MAX_RPM, ExactUnits.RPM_DECIMALS);

    @Override
    public String allowed() {
        String number = RPM.allowed();
        return tracks.isEmpty() ? number : number + ", or one for each track: {\"" + first() + "\": 50, ...}";
    }

    @Override
    public Optional<CadenceTarget> read(JsonNode node, Place place, Problems problems) {
        if (node.isObject() && tracks.isEmpty()) {
            problems.add(place, "one rpm for each track, but the protocol has no \"tracks\"; allowed: " + allowed());
            return Optional.empty();
        }
        if (node.isObject()) {
            return new ObjectRule(tracks).read(node, place, problems).flatMap(this::byTrack);
        }
        return node.isNumber()
                ? RPM.read(node, place, problems).map(ExactUnits::cadence).map(CadenceTarget::forEveryone)
                : refuse(node, place, "is not a number", problems);
    }

    private Optional<CadenceTarget> byTrack(JsonObjectReader rpm) {
        Map<String, Cadence> cadences = new HashMap<>();
        for (String track : tracks) {
            rpm.required(track, RPM).map(ExactUnits::cadence).ifPresent(cadence -> cadences.put(track, cadence));
        }
        return cadences.size() == tracks.size() ? Optional.of(CadenceTarget.forTracks(cadences)) : Optional.empty();
    }

    private String first() {
        return QuotedText.cut(tracks.get(0));
    }
}
