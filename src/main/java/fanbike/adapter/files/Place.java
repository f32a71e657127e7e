package fanbike.adapter.files;

/**
 * Where in a file a value is.
 *
 * @param text as it is shown: a JSON pointer (RFC 6901), after {@code line 12} in a file of JSON lines; escaped, and its
 *     long names cut
 * @param line the line of the file where the JSON text begins, from 1
 */
public record Place(String text, long line) {

    /** The whole of a file that is one JSON text. */
    public static final Place FILE = new Place("", 1);

    /**
     * The whole of one line in a file of JSON lines.
     *
     * @param number of the line, from 1
     */
    public static Place line(long number) {
        return new Place("line " + number, number);
    }

    /**
     * The value of a key of the object that is here.
     *
     * @param name of the key; comes from outside and may hold anything
     */
    public Place key(String name) {
        return new Place(text + '/' + QuotedText.cut(name).replace("~", "~0").replace("/", "~1"), line);
    }

    /**
     * An item of the list that is here.
     *
     * @param index from 0
     */
    public Place item(int index) {
        return new Place(text + '/' + index, line);
    }
}
