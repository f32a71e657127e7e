package fanbike.core.speech;

/** A language that can be spoken. */
public enum Language {
    /** English. */
    ENGLISH("en", new English()),
    /** German. */
    GERMAN("de", new German()),
    /** French. */
    FRENCH("fr", new French()),
    /** Spanish. */
    SPANISH("es", new Spanish());

    private final String tag;

    @SuppressWarnings("ImmutableEnumChecker") // It holds nothing but words.
    private final Phrases phrases;

    Language(String tag, Wording wording) {
        this.tag = tag;
        phrases = new WordedPhrases(wording);
    }

    /** Its name in settings and for voices (BCP 47). */
    public String tag() {
        return tag;
    }

    /** What is said in it. */
    public Phrases phrases() {
        return phrases;
    }
}
