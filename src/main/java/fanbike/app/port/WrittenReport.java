package fanbike.app.port;

import fanbike.core.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A report in a file, of which nothing is believed. */
public interface WrittenReport {

    /** What is wrong with it as a text, such that little or nothing of it can be read; empty where nothing is. */
    List<Problem> damage();

    /** The session that it says it is of. */
    Optional<String> sessionId();

    /** The version of the program that made it; older ones did not say. */
    Optional<String> programVersion();

    /** The seal that it says its recording has. */
    Optional<Report.Seal> seal();

    /** Whether it says that it was made to be shared. */
    boolean isShared();

    /** Whether it says that its recording lacks what the disk refused; that cannot be seen from the recording. */
    boolean isRecordingLacking();

    /**
     * How it differs from a report that was made anew.
     *
     * @param again the same report, made from the recording
     * @param scope how far it can be compared
     */
    Comparison compare(Report again, Scope scope);

    /**
     * How far a report can be compared.
     *
     * @param isOlder whether what came with later versions of the program may be absent
     * @param onlyIntervals where the recording lacks something, so that no sum can be made: how many of the first intervals
     *     had ended before; empty where all can be compared
     */
    record Scope(boolean isOlder, OptionalInt onlyIntervals) {}

    /**
     * What a comparison found.
     *
     * @param values how many were compared
     * @param differences the first of those that differ, in their order in the report
     * @param more how many more there are
     */
    record Comparison(long values, List<Difference> differences, long more) {

        /** Copies the list. */
        public Comparison {
            differences = List.copyOf(differences);
        }

        /** Whether nothing differs. */
        public boolean isSame() {
            return differences.isEmpty();
        }
    }

    /**
     * A value that differs.
     *
     * @param pointer where it is, as a JSON pointer (RFC 6901); may hold any character
     * @param written what the file says, as JSON; "nothing" where it says nothing
     * @param recorded what the recording says
     */
    record Difference(String pointer, String written, String recorded) {}
}
