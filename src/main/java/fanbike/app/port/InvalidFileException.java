package fanbike.app.port;

import java.util.List;
import java.util.stream.Collectors;

/** A file from outside that cannot be used, with everything that is wrong with it. */
public final class InvalidFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Problem> problems;

    /**
     * Says what is wrong with a file.
     *
     * @param file its name as the user knows it
     * @param problems at least one
     */
    public InvalidFileException(String file, List<Problem> problems) {
        super(problems.stream().map(problem -> file + ": " + problem).collect(Collectors.joining("\n")));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /**
     * Says the one thing that is wrong with a file.
     *
     * @param file its name as the user knows it
     * @param sentence what is wrong and what to do
     */
    public InvalidFileException(String file, String sentence) {
        this(file, List.of(new Problem("", sentence)));
    }

    /** The file's name as the user knows it. */
    public String file() {
        return file;
    }

    /** Everything that is wrong, at least one thing. */
    public List<Problem> problems() {
        return problems;
    }
}
