package fanbike.core.coach;

import fanbike.core.cadence.Reading;
import fanbike.core.cue.Cue;
import fanbike.core.score.AdherenceScore;
import fanbike.core.session.SessionEvent;
import fanbike.core.session.SessionState;
import java.util.List;
import java.util.Optional;

/**
 * What one input led to: the only thing that outputs ever see.
 *
 * @param state the session after it
 * @param events what happened, in order
 * @param cues what the rider is told, by moment
 * @param score over all work so far
 * @param reading what the input told, where it was a notification that told something
 */
public record Update(
        SessionState state,
        List<SessionEvent> events,
        List<Cue> cues,
        AdherenceScore score,
        Optional<Reading> reading) {}
