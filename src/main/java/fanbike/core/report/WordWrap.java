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
     * @param width how many characters fit on a line
     */
    public static List<String> of(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > width) {
                int end = line.offsetByCodePoints(0, line.codePointCount(0, width));
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
