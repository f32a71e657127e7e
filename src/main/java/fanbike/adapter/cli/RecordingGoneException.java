package fanbike.adapter.cli;

import fanbike.app.port.LostSession;
import fanbike.core.report.PrintableText;

/** What is asked for is of a session whose recording is gone. */
final class RecordingGoneException extends Exception {

    private static final long serialVersionUID = 1L;

    RecordingGoneException(LostSession lost) {
        super(sentence(lost));
    }

    /** What is said of such a session. */
    static String sentence(LostSession lost) {
        return "The recording of " + lost.id() + " is gone; only its report is left: "
                + PrintableText.escape(lost.report().toString());
    }
}
