package fanbike.core.report;

import java.util.Optional;

/** What people are told where the chain of a recording is broken. */
public final class ChainWarning {

    private static final int LONGEST_ID = 100;

    private ChainWarning() {}

    /**
     * What a report says of its recording; empty where nothing is known against it.
     *
     * @param report any
     */
    public static Optional<String> in(Report report) {
        return report.isChainBroken()
                ? Optional.of(
                        "The chain of the recording" + isBroken(report.subject().sessionId()))
                : Optional.empty();
    }

    /**
     * What is said of a session's recording by whoever judges it.
     *
     * @param sessionId whose; may hold any character
     */
    public static String of(String sessionId) {
        return PrintableText.of(sessionId, LONGEST_ID) + ": the chain of its recording"
                + isBroken(Optional.of(sessionId));
    }

    /** A copy that is shared does not say of which session it is. */
    private static String isBroken(Optional<String> sessionId) {
        return " is broken, so it may be another than was recorded"
                + sessionId
                        .map(id -> "; fanbike verify " + PrintableText.of(id, LONGEST_ID) + " says where.")
                        .orElse(".");
    }
}
