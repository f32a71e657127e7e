package fanbike.adapter.cli;

import fanbike.core.report.PrintableText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days as people type them. */
final class Days {

    private static final int LONGEST_ECHO = 40;
    private static final int LENGTH = "2026-01-31".length();

    private Days() {}

    /** A day of the calendar. */
    static LocalDate day(String text) {
        // A year of more than four digits is written with a sign, and no instant reaches the last of them.
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException none) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static TypeConversionException refused(String text) {
        return new TypeConversionException("\"" + PrintableText.of(text, LONGEST_ECHO)
                + "\" is not a day of the calendar; one is written 2026-01-31");
    }
}
