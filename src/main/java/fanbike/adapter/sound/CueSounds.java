package fanbike.adapter.sound;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Plan;
import fanbike.core.speech.Phrases;
import fanbike.core.tone.Melody;
import java.util.Optional;

/**
 * What each cue becomes.
 *
 * @param plan what is ridden
 * @param phrases the language
 */
record CueSounds(Plan plan, Phrases phrases) {

    /**
     * A cue of the ride.
     *
     * @param cue which
     * @param canSpeak whether words are heard; else tones stand in for those that are nothing but words
     */
    Announcement of(Cue cue, boolean canSpeak) {
        boolean isWordsAlone = cue.kind() == CueKind.SAY_SPEED_UP || cue.kind() == CueKind.SAY_EASE_OFF;
        Optional<Melody> melody = isWordsAlone && canSpeak ? Optional.empty() : Optional.of(Melody.of(cue.kind()));
        return new Announcement(melody, phrases.of(cue, plan));
    }

    /** A second of the countdown to the start: counted aloud, too. */
    Announcement count(Cue cue) {
        return new Announcement(Optional.of(Melody.of(cue.kind())), Optional.of(phrases.count(cue.secondsLeft())));
    }
}
