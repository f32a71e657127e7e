package fanbike.core.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class WordWrap {

    private WordWrap() {}

    /**
     * The text in lines that break between words; a word that is longer than a line is broken.
     *
     * @param text in words with single spaces between them
     * @param width how many columns a line has
     */
    public static List<String> of(String text, int width) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Columns.of(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = breakWord(longer, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** What is left of a line when as much as fills whole lines is taken from it. */
    private static String breakWord(String line, int width, List<String> lines) {
        String left = line;
        while (Columns.of(left) > width) {
            String beginning = Columns.beginning(left, width);
            // A character that is wider than the line.
            String taken = beginning.isEmpty() ? left.substring(0, left.offsetByCodePoints(0, 1)) : beginning;
            lines.add(taken);
            left = left.substring(taken.length());
        }
        return left;
    }
}
