package fanbike.adapter.sound;

import fanbike.core.tone.Melody;
import fanbike.core.tone.Note;

/**
 * Melodies as sound: 16-bit little-endian samples, one channel, 44,100 a second.
 *
 * <p>The first three odd partials of a square wave: of all waves with the same peak they carry nearly the most power, and
 * the upper ones cut through noise and are what a small loudspeaker plays best.
 */
final class Synthesizer {

    /** Samples a second; there is one channel, so a sample is a frame. */
    static final int FRAMES_PER_SECOND = 44_100;

    static final int BYTES_PER_FRAME = 2;

    private static final double PERCENT = 100;

    /** Of the sum of the three partials, at a twelfth of the period. */
    private static final double PEAK = 14.0 / 15;

    private static final double FULL = 0.98 * Short.MAX_VALUE;
    private static final double ATTACK_SECONDS = 0.004;
    private static final double RELEASE_SECONDS = 0.025;

    private final double gain;

    /**
     * One that plays so loud.
     *
     * @param volumePercent 0 to 100; loudness is felt, so that half of it is a quarter of the amplitude
     */
    Synthesizer(int volumePercent) {
        double share = volumePercent / PERCENT;
        gain = share * share;
    }

    /** The number of frames that take so long. */
    static int frames(int millis) {
        return Math.toIntExact((long) millis * FRAMES_PER_SECOND / 1000);
    }

    /** The samples of a melody, from the beginning of its first note to the end of its last. */
    byte[] render(Melody melody) {
        var samples = new byte[frames(melody.lengthMillis()) * BYTES_PER_FRAME];
        melody.notes().forEach(note -> write(note, samples));
        return samples;
    }

    private void write(Note note, byte[] samples) {
        int length = frames(note.lengthMillis());
        int start = frames(note.startMillis());
        for (int frame = 0; frame < length; frame++) {
            double loud = gain * note.level() * envelope(frame, length);
            long sample = Math.round(FULL * loud * wave(frame, note.hertz()));
            int at = (start + frame) * BYTES_PER_FRAME;
            samples[at] = (byte) sample;
            samples[at + 1] = (byte) (sample >> Byte.SIZE);
        }
    }

    private static double wave(int frame, int hertz) {
        double angle = 2 * Math.PI * hertz * frame / FRAMES_PER_SECOND;
        return (Math.sin(angle) + Math.sin(3 * angle) / 3 + Math.sin(5 * angle) / 5) / PEAK;
    }

    /** Rises and falls without a corner: a corner is heard as a click. */
    private static double envelope(int frame, int length) {
        double attack = ATTACK_SECONDS * FRAMES_PER_SECOND;
        double release = Math.min(RELEASE_SECONDS * FRAMES_PER_SECOND, length / 3.0);
        return slope(frame / attack) * slope((length - 1 - frame) / release);
    }

    private static double slope(double share) {
        return share >= 1 ? 1 : (1 - Math.cos(Math.PI * share)) / 2;
    }
}
