package fanbike.core.speech;

import java.util.regex.Pattern;

/** A name from a protocol, made fit to be spoken: a voice takes brackets and the like for orders, and reads for ever. */
final class SpokenName {

    private static final int LONGEST = 40;
    private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.,+&%/-]+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,\\s]+$");

    private SpokenName() {}

    /** The name in at most forty characters; empty where there is nothing in it that can be spoken. */
    static String of(String name) {
        String plain = NOT_SPOKEN.matcher(name).replaceAll(" ").strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        String kept = END_OF_SENTENCE.matcher(plain.substring(0, end)).replaceAll("");
        return kept.codePoints().anyMatch(Character::isLetterOrDigit) ? kept : "";
    }
}
