package fanbike.app.port;

import fanbike.core.report.Marks;
import fanbike.core.report.Report;
import java.util.Optional;

/**
 * What a kept report says of a session.
 *
 * @param marks its figures
 * @param unrecorded what the recording lacks of it, because the disk refused
 */
public record KeptMarks(Marks marks, Optional<Report.MissingRecording> unrecorded) {}
