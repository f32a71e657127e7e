package fanbike.adapter.files;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import java.util.ArrayList;
import java.util.List;

/** Everything that was found wrong so far, in the order of finding. Confined to the thread that reads. */
public final class Problems {

    /** More than a screen of them helps nobody, and a hostile file has half a million. */
    private static final int LISTED = 100;

    private final List<Problem> listed = new ArrayList<>();
    private int count;

    /**
     * Adds one.
     *
     * @param place of the value that is wrong
     * @param sentence what is wrong and what is allowed; text from the file in it is quoted by {@link QuotedText}
     */
    public void add(Place place, String sentence) {
        add(place.text(), sentence);
    }

    /**
     * Adds one at a place that is no JSON value.
     *
     * @param place such as {@code line 3, column 7}; empty for the file as a whole
     * @param sentence as above
     */
    public void add(String place, String sentence) {
        count++;
        if (count <= LISTED) {
            listed.add(new Problem(place, sentence));
        }
    }

    /** How many were added: a rule that compares this before and after knows whether its value is good. */
    public int count() {
        return count;
    }

    /** The first hundred, and a last one that counts the rest where there is a rest. */
    public List<Problem> toList() {
        var all = new ArrayList<>(listed);
        if (count > LISTED) {
            all.add(new Problem("", "and " + (count - LISTED) + " more problems"));
        }
        return List.copyOf(all);
    }

    /**
     * Stops the reading of a file where something is wrong with it.
     *
     * @param file its name as the user knows it
     * @throws InvalidFileException with every problem, when there is one
     */
    public void throwIfAny(String file) throws InvalidFileException {
        if (count > 0) {
            throw new InvalidFileException(file, toList());
        }
    }
}
