package fanbike.adapter.sound;

import fanbike.core.tone.Melody;
import java.util.Optional;

/**
 * What is to be heard at one moment: the melody first, then the words.
 *
 * @param melody a tone, where there is one
 * @param words speech, where there is some
 */
record Announcement(Optional<Melody> melody, Optional<String> words) {

    /** Nothing, from now on. */
    static final Announcement SILENCE = new Announcement(Optional.empty(), Optional.empty());

    /** Words alone. */
    static Announcement of(String words) {
        return new Announcement(Optional.empty(), Optional.of(words));
    }
}
