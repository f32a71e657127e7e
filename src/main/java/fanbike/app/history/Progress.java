package fanbike.app.history;

/** Is told how far a history is brought up to date. */
@FunctionalInterface
public interface Progress {

    /**
     * So many recordings are read.
     *
     * @param done 0 at first, {@code all} at last
     * @param all how many must be read, 1 or more
     */
    void read(int done, int all);
}
