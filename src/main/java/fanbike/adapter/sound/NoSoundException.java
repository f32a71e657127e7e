package fanbike.adapter.sound;

/** The sound device cannot be used. */
final class NoSoundException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * For this reason.
     *
     * @param reason a few words for people
     * @param cause what happened
     */
    NoSoundException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** For this reason. */
    NoSoundException(String reason) {
        super(reason);
    }

    /** What it was, in a few words for people. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
