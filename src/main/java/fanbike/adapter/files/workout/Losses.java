package fanbike.adapter.files.workout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be kept, each kind counted once. Confined to the thread that reads. */
final class Losses {

    /** A hostile file has a hundred thousand kinds. */
    private static final int MOST_KINDS = 20;

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private int others;

    private record Kind(String why, int count, String first) {

        private String line(String what) {
            String where = first.isEmpty() ? "" : (count == 1 ? ", " : ", first: ") + first;
            return what + " (" + count + where + "): " + why;
        }
    }

    /**
     * Counts one.
     *
     * @param what of things like it, in the plural: "power targets"
     * @param why they cannot be kept, or what was made of them
     * @param place such as {@code line 12}; empty for the file as a whole
     */
    void add(String what, String why, String place) {
        Kind before = kinds.get(what);
        if (before != null) {
            kinds.put(what, new Kind(before.why(), before.count() + 1, before.first()));
        } else if (kinds.size() < MOST_KINDS) {
            kinds.put(what, new Kind(why, 1, place));
        } else {
            others++;
        }
    }

    /** A line for each kind, in the order of finding. */
    List<String> toList() {
        var lines = new ArrayList<String>();
        kinds.forEach((what, kind) -> lines.add(kind.line(what)));
        if (others > 0) {
            lines.add("and " + others + " other things");
        }
        return lines;
    }
}
