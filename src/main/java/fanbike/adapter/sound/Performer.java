package fanbike.adapter.sound;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Lets announcements be heard. Confined to one thread.
 *
 * @param tones plays, where tones are wanted
 * @param voice speaks, where speech is wanted and something can
 */
record Performer(Optional<Tones> tones, Optional<Voice> voice) implements AutoCloseable {

    /** Opens the sound device. */
    void prepare() {
        tones.ifPresent(Tones::prepare);
    }

    /** Whether words are heard now. Any thread. */
    boolean canSpeak() {
        return voice.filter(Voice::works).isPresent();
    }

    /** Whether the sound device could be used when it was last wanted. */
    boolean tonesWork() {
        return tones.filter(Tones::work).isPresent();
    }

    /**
     * Lets one be heard; returns when the melody has ended and the words have begun. A melody leaves the words that are being
     * said alone; words take their place.
     *
     * @param announcement what
     * @param isUnwanted asked again and again
     */
    void perform(Announcement announcement, BooleanSupplier isUnwanted) {
        if (announcement.equals(Announcement.SILENCE)) {
            voice.ifPresent(Voice::hush);
        } else if (announcement.words().isPresent()) {
            voice.ifPresent(Voice::makeRoom);
        }
        announcement.melody().ifPresent(melody -> tones.ifPresent(playing -> playing.play(melody, isUnwanted)));
        if (!isUnwanted.getAsBoolean()) {
            announcement.words().ifPresent(words -> voice.ifPresent(speaking -> speaking.say(words)));
        }
    }

    /**
     * Waits until all is said.
     *
     * @param longest at most so long
     * @param isUnwanted asked again and again
     */
    void finish(Duration longest, BooleanSupplier isUnwanted) {
        voice.ifPresent(speaking -> speaking.finish(longest, isUnwanted));
    }

    /** Lets nothing be heard for a moment, where tones are. */
    void pause(BooleanSupplier isUnwanted) {
        tones.ifPresent(playing -> playing.pause(isUnwanted));
    }

    @Override
    public void close() {
        voice.ifPresent(Voice::close);
        tones.ifPresent(Tones::close);
    }
}
