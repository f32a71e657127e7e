package fanbike.core.report;

import fanbike.core.cue.Cue;
import fanbike.core.model.PlannedInterval;
import java.util.OptionalLong;

/**
 * A cue about drift, and what the rider made of it.
 *
 * @param cue what was said, and when
 * @param interval in which it was said
 * @param afterNanos time ridden from the cue to the first moment in the band, in the same pass through the interval; empty
 *     where it never came
 */
public record CueAnswer(Cue cue, PlannedInterval interval, OptionalLong afterNanos) {}
