package fanbike.adapter.files.workout;

import fanbike.adapter.files.TextRule;

/** Text of other programs as a protocol may have it. */
final class OneLine {

    private OneLine() {}

    /** One line: without control characters, and with one space wherever there is space. */
    static String of(String text) {
        return TextRule.visible(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** The beginning of a text. */
    static String begin(String text, int mostCharacters) {
        return isWithin(text, mostCharacters) ? text : text.substring(0, text.offsetByCodePoints(0, mostCharacters));
    }

    static boolean isWithin(String text, int mostCharacters) {
        return text.codePointCount(0, text.length()) <= mostCharacters;
    }
}
