package fanbike.app;

/** What was asked for cannot be done; the message says why and what to do instead. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param sentence one or two sentences for people
     */
    public UsageException(String sentence) {
        super(sentence);
    }
}
