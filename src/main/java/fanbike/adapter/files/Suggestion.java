package fanbike.adapter.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which word was meant by one that does not exist. */
public final class Suggestion {

    private static final int LONGEST = 100;

    private Suggestion() {}

    /**
     * The known word that is nearest, where one is near enough to be meant: a third of its letters may be wrong.
     *
     * @param written what was written; case does not count
     * @param known the words there are
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> word.length() <= LONGEST)
                .filter(word -> distance(lower, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> distance(lower, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The same as the words to put behind a message: {@code ; did you mean "seconds"?}, or nothing.
     *
     * @param written what was written
     * @param known the words there are; may come from outside too
     */
    public static String question(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> "; did you mean " + QuotedText.quote(word) + "?")
                .orElse("");
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
    private static int distance(String from, String word) {
        String to = word.toLowerCase(Locale.ROOT);
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int line = 0; line <= from.length(); line++) {
            for (int column = 0; column <= to.length(); column++) {
                distances[line][column] = distance(from, line, to, column, distances);
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int distance(String from, int line, String to, int column, int[][] shorter) {
        if (line == 0 || column == 0) {
            return line + column;
        }
        boolean same = from.charAt(line - 1) == to.charAt(column - 1);
        int replaced = shorter[line - 1][column - 1] + (same ? 0 : 1);
        int putIn = Math.min(shorter[line - 1][column], shorter[line][column - 1]) + 1;
        return Math.min(Math.min(replaced, putIn), swapped(from, line, to, column, shorter));
    }

    private static int swapped(String from, int line, String to, int column, int[][] shorter) {
        boolean swapped = line > 1
                && column > 1
                && from.charAt(line - 1) == to.charAt(column - 2)
                && from.charAt(line - 2) == to.charAt(column - 1);
        return swapped ? shorter[line - 2][column - 2] + 1 : Integer.MAX_VALUE;
    }
}
