package fanbike.adapter.files.workout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands before a ride; each may be empty.
 *
 * @param purpose what it is for
 * @param caution who should not ride it
 * @param source where it comes from
 */
record Remarks(String purpose, String caution, String source) {

    /** In one text, for programs that have one place for it. */
    String together() {
        return paragraphs().stream().collect(Collectors.joining("\n\n"));
    }

    private List<String> paragraphs() {
        return Stream.of(purpose, labelled("Caution: ", caution), labelled("Source: ", source))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static String labelled(String label, String remark) {
        return remark.isEmpty() ? "" : label + remark;
    }
}
