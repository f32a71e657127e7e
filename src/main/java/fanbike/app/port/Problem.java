package fanbike.app.port;

/**
 * One thing that is wrong with a file.
 *
 * @param place where in the file: a JSON pointer such as {@code /blocks/0/repeat}, or {@code line 12}; empty for the
 *     file as a whole
 * @param sentence what is wrong and what is allowed
 */
public record Problem(String place, String sentence) {

    @Override
    public String toString() {
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
