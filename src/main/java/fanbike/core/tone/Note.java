package fanbike.core.tone;

/**
 * One note of a melody.
 *
 * @param startMillis from the melody's beginning, 0 or more
 * @param lengthMillis more than 0
 * @param hertz its fundamental
 * @param level how loud, more than 0 up to 1, of what the user has set
 */
public record Note(int startMillis, int lengthMillis, int hertz, double level) {

    /** When it is over, in milliseconds from the melody's beginning. */
    public int endMillis() {
        return startMillis + lengthMillis;
    }
}
