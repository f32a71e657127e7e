package fanbike.app.port.history;

/** Opens the history. */
public interface Histories {

    /**
     * The history, which is made where there is none, and brought to the form that this program keeps it in.
     *
     * @throws HistoryException when it cannot be used
     */
    History open() throws HistoryException;

    /**
     * Throws a history away that is of no use, so that a new one can be made.
     *
     * @throws HistoryException when it cannot be thrown away
     */
    void discard() throws HistoryException;
}
