package fanbike.adapter.files.recording;

/** A line of a recording that cannot be used. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /**
     * Says what is wrong. Keeps no stack trace: a hostile file has millions of bad lines.
     *
     * @param sentence what is wrong and what is allowed
     */
    BadLineException(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /** What is wrong and what is allowed. */
    String sentence() {
        return sentence;
    }
}
