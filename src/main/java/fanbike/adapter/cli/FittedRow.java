package fanbike.adapter.cli;

import fanbike.core.report.Columns;
import fanbike.core.report.WordWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row of a list, as texts that are safe to show: on one line, or on several where a terminal is too narrow for it.
 *
 * @param columns as wide as in all other rows
 * @param rest what follows them; goes below them where the row does not fit
 */
record FittedRow(List<String> columns, List<String> rest) {

    private static final String GAP = "  ";

    /**
     * Its lines.
     *
     * @param width of the terminal; empty where there is none, and the row is one line
     */
    String text(OptionalInt width) {
        String line = String.join(GAP, columns) + GAP + String.join(GAP, rest);
        return width.isEmpty() || Columns.of(line) <= width.getAsInt() ? line : stacked(width.getAsInt());
    }

    private String stacked(int width) {
        int room = Math.max(1, width - GAP.length());
        var lines = new ArrayList<>(packed(columns, room));
        packed(rest, room).stream()
                .flatMap(line -> WordWrap.of(line, room).stream())
                .forEach(lines::add);
        return String.join(
                "\n",
                IntStream.range(0, lines.size())
                        .mapToObj(index -> (index == 0 ? "" : GAP) + lines.get(index))
                        .map(line -> Columns.cut(line, width))
                        .toList());
    }

    /** As many on a line as fit. */
    private static List<String> packed(List<String> texts, int room) {
        var lines = new ArrayList<String>();
        for (String text : texts) {
            String longer = lines.isEmpty() ? text : lines.get(lines.size() - 1) + GAP + text;
            if (!lines.isEmpty() && Columns.of(longer.stripTrailing()) <= room) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(text);
            }
        }
        return lines.stream().map(String::stripTrailing).toList();
    }
}
