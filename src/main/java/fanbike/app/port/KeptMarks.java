package fanbike.app.port;

import fanbike.core.report.Marks;

/**
 * What a kept report says of a session.
 *
 * @param marks its figures
 * @param isRecordingLacking whether the recording lacks something of it that the disk refused
 */
public record KeptMarks(Marks marks, boolean isRecordingLacking) {}
