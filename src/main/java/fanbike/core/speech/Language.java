package fanbike.core.speech;

/** A language that can be spoken. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** German. */
    GERMAN("de"),
    /** French. */
    FRENCH("fr"),
    /** Spanish. */
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its name in settings and for voices (BCP 47). */
    public String tag() {
        return tag;
    }
}
