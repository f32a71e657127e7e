package fanbike.adapter.cli;

import fanbike.app.port.SessionHeader;
import fanbike.core.report.PrintableText;

/**
 * Whose sessions {@code --athlete} means.
 *
 * @param athlete a code, as it was typed; empty for sessions that were ridden without one
 */
record Whose(String athlete) {

    private static final int LONGEST_CODE = 100;

    boolean isOf(SessionHeader header) {
        return header.athlete().equals(athlete);
    }

    /** As it goes on behind "session". */
    String words() {
        return athlete.isEmpty() ? "without a code" : "of \"" + PrintableText.of(athlete, LONGEST_CODE) + "\"";
    }

    /** What is said where there is none. */
    String none() {
        return "There is no session " + words() + "; fanbike sessions lists them.";
    }
}
