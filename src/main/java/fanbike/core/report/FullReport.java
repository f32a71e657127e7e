package fanbike.core.report;

import fanbike.core.course.Course;

/**
 * A report, and the course of the ride that it is of: what is needed to draw it, or to write it out moment by moment.
 *
 * @param report the figures
 * @param course what they are of
 */
public record FullReport(Report report, Course course) {}
