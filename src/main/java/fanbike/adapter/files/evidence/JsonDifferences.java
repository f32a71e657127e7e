package fanbike.adapter.files.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fanbike.app.port.WrittenReport.Comparison;
import fanbike.app.port.WrittenReport.Difference;
import fanbike.app.port.WrittenReport.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two reports value by value; numbers by what they mean. To be used once. */
final class JsonDifferences {

    /** That a recording lacks something cannot be made again from what it has. */
    static final String LACKING = "/session/missingFromRecording";

    private static final int LISTED = 20;

    /** What changes from version to version without a change in what was ridden. */
    private static final String VERSION = "/program/version";

    /** What reports have had since recordings are chained. */
    private static final Set<String> CAME_LATER = Set.of("/program", "/recording");

    private static final String INTERVALS = "/intervals";

    /** What cannot be made again from a recording that lacks something. */
    private static final Set<String> NEEDS_ALL = Set.of(
            "/totals",
            "/cues",
            "/session/phase",
            "/session/elapsedSeconds",
            "/session/pausedSeconds",
            "/session/repeatedSeconds",
            "/session/interruptions",
            "/session/rejectedValues");

    private final Scope scope;
    private final List<Difference> differences = new ArrayList<>();
    private long values;
    private long more;

    JsonDifferences(Scope scope) {
        this.scope = scope;
    }

    Comparison between(JsonNode written, JsonNode made) {
        compare("", written, made);
        return new Comparison(values, differences, more);
    }

    private void compare(String pointer, JsonNode written, JsonNode made) {
        if (isLeftOut(pointer, written)) {
            return;
        }
        if (written.isObject() && made.isObject()) {
            compareKeys(pointer, written, made);
        } else if (written.isArray() && made.isArray()) {
            compareItems(pointer, written, made);
        } else {
            values++;
            if (!isSame(written, made)) {
                add(new Difference(pointer, ShownValue.of(written), ShownValue.of(made)));
            }
        }
    }

    private boolean isLeftOut(String pointer, JsonNode written) {
        boolean cannotBeMade = scope.onlyIntervals().isPresent() && NEEDS_ALL.contains(pointer);
        boolean isClaim = pointer.equals(LACKING) && written.isObject();
        boolean cameLater = scope.isOlder() && written.isMissingNode() && CAME_LATER.contains(pointer);
        return cannotBeMade || isClaim || cameLater || (pointer.equals(VERSION) && written.isTextual());
    }

    private void compareKeys(String pointer, JsonNode written, JsonNode made) {
        Set<String> keys = new LinkedHashSet<>();
        made.fieldNames().forEachRemaining(keys::add);
        written.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            String inside = pointer + '/' + key.replace("~", "~0").replace("/", "~1");
            compare(inside, written.path(key), made.path(key));
        }
    }

    private void compareItems(String pointer, JsonNode written, JsonNode made) {
        int all = Math.max(written.size(), made.size());
        int compared = pointer.equals(INTERVALS) ? scope.onlyIntervals().orElse(all) : all;
        for (int i = 0; i < compared; i++) {
            compare(pointer + "/" + i, item(written, i), item(made, i));
        }
    }

    private static JsonNode item(JsonNode list, int index) {
        return index < list.size() ? list.get(index) : MissingNode.getInstance();
    }

    private static boolean isSame(JsonNode written, JsonNode made) {
        return (written.isNumber() && made.isNumber())
                ? written.decimalValue().compareTo(made.decimalValue()) == 0
                : written.equals(made);
    }

    private void add(Difference difference) {
        if (differences.size() < LISTED) {
            differences.add(difference);
        } else {
            more++;
        }
    }
}
