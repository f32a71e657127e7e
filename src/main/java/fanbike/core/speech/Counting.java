package fanbike.core.speech;

import java.util.List;

/**
 * Things that are counted, as a language says it. Small numbers are words, so that a voice need not know which gender a
 * one has.
 *
 * @param fromTwo the numbers from two on, as far as they are words
 * @param minute a minute
 * @param second a second
 * @param round a round
 */
record Counting(List<String> fromTwo, Thing minute, Thing second, Thing round) {

    private static final int SECONDS = 60;

    /**
     * Something that can be counted.
     *
     * @param one of it, with its number
     * @param many of it, without one
     */
    record Thing(String one, String many) {}

    String rounds(int count) {
        return count(count, round);
    }

    /** A time as {@code two minutes}, {@code 40 seconds} or both, by the language's way to put them together. */
    String time(long seconds, Wording wording) {
        int minutes = (int) (seconds / SECONDS);
        int rest = (int) (seconds % SECONDS);
        if (minutes == 0) {
            return count(rest, second);
        }
        String whole = count(minutes, minute);
        return rest == 0 ? whole : wording.together(whole, count(rest, second));
    }

    private String count(int number, Thing thing) {
        if (number == 1) {
            return thing.one();
        }
        int place = number - 2;
        String said = place >= 0 && place < fromTwo.size() ? fromTwo.get(place) : Integer.toString(number);
        return said + " " + thing.many();
    }
}
