package fanbike.core.report;

import fanbike.core.course.Course;
import java.util.Optional;

/**
 * A report, and the course of the ride that it is of: what is needed to draw it, or to write it out moment by moment.
 *
 * @param report the figures
 * @param course what they are of
 * @param unrecorded what the ride had and its recording has not, where the report that was kept of the ride says so: then
 *     neither the figures nor the course have it
 */
public record FullReport(Report report, Course course, Optional<Report.MissingRecording> unrecorded) {

    /**
     * Of a recording that has everything, as far as is known.
     *
     * @param report the figures
     * @param course what they are of
     */
    public FullReport(Report report, Course course) {
        this(report, course, Optional.empty());
    }
}
