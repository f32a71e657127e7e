package fanbike.adapter.cli;

import fanbike.core.report.Report;
import java.io.IOException;

/**
 * What is kept of a ride that is over.
 *
 * @param outside keeps it, and is told what fails
 * @param sessionId the session's name
 */
record KeptRide(Outside outside, String sessionId) {

    /** Of a ride that never began. */
    static final String NOTHING = "Nothing was ridden, so no session is kept.";

    /** Writes its report beside its recording. */
    void keep(Report report) {
        try {
            outside.sessions().close(sessionId, outside.reports().json(report));
        } catch (IOException notKept) {
            outside.err().println("The report could not be kept: " + notKept.getMessage());
            outside.err().println(whatIsLeft(report));
        }
    }

    /** Leaves no session behind. */
    void discard() {
        try {
            outside.sessions().discard(sessionId);
        } catch (IOException left) {
            outside.err().println("The empty session " + sessionId + " could not be taken away: " + left.getMessage());
        }
    }

    private String whatIsLeft(Report report) {
        if (!isThere()) {
            return "Nothing of this ride is on the disk any more; copy the report below.";
        }
        return report.missing().isPresent()
                ? "Only a part of this ride is on the disk; copy the report below."
                : "The whole ride is recorded: fanbike report makes its report again.";
    }

    private boolean isThere() {
        try {
            return outside.sessions().list().stream()
                    .anyMatch(session -> session.id().equals(sessionId));
        } catch (IOException unlisted) {
            return false;
        }
    }
}
