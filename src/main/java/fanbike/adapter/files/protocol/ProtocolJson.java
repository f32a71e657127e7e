package fanbike.adapter.files.protocol;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import fanbike.adapter.files.ExactUnits;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a protocol as a person would: an interval on each line, and nothing that goes without saying. What is written
 * reads back as the same protocol.
 */
public final class ProtocolJson {

    private static final String NEXT_LINE = ",\n";

    private ProtocolJson() {}

    /**
     * The whole text of a protocol file.
     *
     * @param protocol as {@link ProtocolReader} reads them
     */
    public static String of(Protocol protocol) {
        var keys = new ArrayList<String>();
        keys.add("  \"format\": 1");
        keys.add("  \"title\": " + text(protocol.title()));
        addRemark(keys, "purpose", protocol.purpose());
        addRemark(keys, "caution", protocol.caution());
        addRemark(keys, "source", protocol.source());
        if (!protocol.tracks().isEmpty()) {
            keys.add("  \"tracks\": [" + listed(protocol.tracks()) + "]");
        }
        protocol.band().ifPresent(band -> keys.add("  \"band\": " + rpm(band)));
        keys.add(protocol.blocks().stream()
                .map(block -> block(block, protocol.tracks()))
                .collect(Collectors.joining(NEXT_LINE, "  \"blocks\": [\n", "\n  ]")));
        return "{\n" + String.join(NEXT_LINE, keys) + "\n}\n";
    }

    private static void addRemark(List<String> keys, String key, String remark) {
        if (!remark.isEmpty()) {
            keys.add("  \"" + key + "\": " + text(remark));
        }
    }

    private static String listed(List<String> tracks) {
        return tracks.stream().map(ProtocolJson::text).collect(Collectors.joining(", "));
    }

    private static String block(Block block, List<String> tracks) {
        var keys = new ArrayList<String>();
        if (block.repeat() != 1) {
            keys.add("      \"repeat\": " + block.repeat());
        }
        keys.add(block.intervals().stream()
                .map(interval -> "        " + interval(interval, tracks))
                .collect(Collectors.joining(NEXT_LINE, "      \"intervals\": [\n", "\n      ]")));
        block.restBetween().ifPresent(rest -> keys.add("      \"restBetween\": {\"seconds\": " + seconds(rest) + "}"));
        return "    {\n" + String.join(NEXT_LINE, keys) + "\n    }";
    }

    private static String interval(Interval interval, List<String> tracks) {
        var keys = new ArrayList<String>();
        keys.add("\"name\": " + text(interval.name()));
        keys.add("\"seconds\": " + seconds(interval));
        if (!goesWithoutSaying(interval)) {
            keys.add("\"kind\": \"" + KindRule.word(interval.kind()) + '"');
        }
        interval.target().ifPresent(target -> keys.add("\"rpm\": " + target(target, tracks)));
        interval.band().ifPresent(band -> keys.add("\"band\": " + rpm(band)));
        return keys.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    /** With a target it is work, and without it is rest, as {@link IntervalRule} takes it. */
    private static boolean goesWithoutSaying(Interval interval) {
        return interval.kind() == (interval.target().isPresent() ? IntervalKind.WORK : IntervalKind.REST);
    }

    private static String target(CadenceTarget target, List<String> tracks) {
        return target.everyone()
                .map(ProtocolJson::rpm)
                .orElseGet(() -> tracks.stream()
                        .map(track -> text(track) + ": " + rpm(target.forTrack(track)))
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    private static String seconds(Interval interval) {
        return ExactUnits.seconds(interval.lengthNanos()).toPlainString();
    }

    private static String rpm(Cadence cadence) {
        return ExactUnits.rpm(cadence).toPlainString();
    }

    private static String text(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
