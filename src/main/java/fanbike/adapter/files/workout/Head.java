package fanbike.adapter.files.workout;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Title and remarks of a workout: as the format has them, unless a file of ours has the same beside it in full. Confined to
 * the thread that reads.
 */
final class Head {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_REMARK = 1000;
    private static final String UNTITLED = "Workout";

    private final Losses losses;
    private String title = "";
    private String description = "";
    private String source = "";

    Head(Losses losses) {
        this.losses = losses;
    }

    void title(String text) {
        title = OneLine.of(text);
    }

    void description(String text) {
        description = OneLine.of(text);
    }

    /** Where the workout comes from, where nothing of ours says it. */
    void source(String text) {
        source = OneLine.of(text);
    }

    /**
     * The title.
     *
     * @param whole what stands beside it in full
     * @param shown what the format keeps of a text
     */
    String title(Optional<String> whole, UnaryOperator<String> shown) {
        Optional<String> ours =
                whole.filter(text -> OneLine.of(shown.apply(text)).equals(title));
        return ours.orElseGet(() -> cut(title.isEmpty() ? UNTITLED : title, LONGEST_TITLE, "titles"));
    }

    /**
     * The remarks.
     *
     * @param whole what stands beside the description in full
     */
    Remarks remarks(Optional<Remarks> whole) {
        Optional<Remarks> ours =
                whole.filter(remarks -> OneLine.of(remarks.together()).equals(description));
        return ours.orElseGet(() -> new Remarks(
                cut(description, LONGEST_REMARK, "descriptions"),
                whole.map(Remarks::caution).orElse(""),
                whole.map(Remarks::source).orElse(cut(source, LONGEST_REMARK, "names of authors"))));
    }

    private String cut(String text, int most, String what) {
        if (!OneLine.isWithin(text, most)) {
            losses.add(what + " of more than " + most + " characters", "the rest is cut off", "");
        }
        return OneLine.begin(text, most);
    }
}
