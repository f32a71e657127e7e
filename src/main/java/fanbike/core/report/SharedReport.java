package fanbike.core.report;

import fanbike.core.cadence.Reading;
import fanbike.core.course.Course;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A report as it can be given to anybody: what was ridden and how well, without who rode it, on which bike, when, or with what
 * heart. What the protocol's author wrote stays; so does the seal, a hash from which nothing can be read, by which whoever
 * has the recording can show that the copy is of it.
 */
public final class SharedReport {

    /** A day for formats that need one. */
    static final Instant NO_DAY = Instant.parse("2000-01-01T12:00:00Z");

    private SharedReport() {}

    /**
     * The report without names, addresses and times of day.
     *
     * @param report any
     */
    public static Report of(Report report) {
        Report.Subject subject = report.subject();
        var nobody = new Report.Subject(
                Optional.empty(),
                Optional.empty(),
                subject.protocolSha256(),
                subject.bike().map(SharedReport::anyBike),
                "");
        return new Report(
                nobody,
                report.policy(),
                report.result(),
                report.missing().map(SharedReport::withoutReason),
                report.seal(),
                true,
                report.isChainBroken());
    }

    private static Report.Bike anyBike(Report.Bike bike) {
        return new Report.Bike(bike.simulated() ? "a simulated bike" : "a bike", "", bike.simulated());
    }

    /** The system's words may hold the name of a folder, and so of a person. */
    private static Report.MissingRecording withoutReason(Report.MissingRecording missing) {
        return new Report.MissingRecording(missing.sinceNanos(), missing.inputs(), "the disk refused");
    }

    /**
     * The same, and the course of the ride without heart rates and without what sensors were remarked with.
     *
     * @param full any
     */
    public static FullReport of(FullReport full) {
        Course course = full.course();
        List<Reading> readings =
                course.readings().stream().map(SharedReport::withoutHeart).toList();
        List<Course.Remark> remarks =
                course.remarks().stream().map(SharedReport::withoutWords).toList();
        return new FullReport(
                of(full.report()),
                new Course(course.passes(), readings, course.lostNanos(), course.phases(), remarks),
                full.unrecorded().map(SharedReport::withoutReason));
    }

    private static Reading withoutHeart(Reading reading) {
        return new Reading(
                reading.atNanos(),
                reading.cadence(),
                reading.powerWatts(),
                OptionalInt.empty(),
                reading.counters(),
                reading.source());
    }

    private static Course.Remark withoutWords(Course.Remark remark) {
        return new Course.Remark(remark.atNanos(), "a sensor", "something was noticed about a sensor");
    }
}
