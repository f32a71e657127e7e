package fanbike.app.port.history;

/** A history that cannot be used. Nothing is lost by it: recordings are elsewhere. */
public final class HistoryException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /**
     * Says why.
     *
     * @param reason what it comes to
     * @param sentence for the user, without a stop, to stand behind "because"
     * @param cause what the library said
     */
    public HistoryException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /**
     * Says why, where no library did.
     *
     * @param reason what it comes to
     * @param sentence for the user, without a stop, to stand behind "because"
     */
    public HistoryException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** What it comes to. */
    public Reason reason() {
        return reason;
    }

    /** What can be done about it. */
    public enum Reason {
        /** What is kept is of no use: throw it away. */
        USELESS,
        /** Nothing can be kept here now. */
        NOT_KEPT
    }
}
