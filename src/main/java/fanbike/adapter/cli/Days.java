package fanbike.adapter.cli;

import fanbike.core.report.PrintableText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Days as people type them. */
final class Days {

    private static final int LONGEST_ECHO = 40;

    private Days() {}

    /** A day of the calendar. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("\"" + PrintableText.of(text, LONGEST_ECHO)
                    + "\" is not a day of the calendar; one is written 2026-01-31");
        }
    }
}
