package fanbike.adapter.sound;

import fanbike.fixtures.HeardNote;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** A device that keeps what is played, in no time, and counts in frames. Any thread. */
final class FakeSoundDevice implements SoundDevice {

    static final int BUFFER_FRAMES = Synthesizer.frames(60);

    private static final int NEVER = Integer.MAX_VALUE;

    private final ByteArrayOutputStream played = new ByteArrayOutputStream();
    private boolean isThere = true;
    private int opened;
    private int closed;
    private int dropped;
    private int happensAtFrame = NEVER;
    private Runnable happening = () -> {};

    /** From now on it is there, or not. */
    synchronized void setThere(boolean now) {
        isThere = now;
    }

    /** Lets something happen as soon as so many frames were played. */
    synchronized void at(int frame, Runnable what) {
        happensAtFrame = frame;
        happening = what;
    }

    /** How many frames were played. */
    synchronized int frames() {
        return played.size() / Synthesizer.BYTES_PER_FRAME;
    }

    /** What was played since this frame. */
    synchronized List<HeardNote> heardSince(int frame) {
        return HeardNote.in(samplesSince(frame));
    }

    /** The first frame since this one that is not silent; how many there were before it. */
    synchronized int silentFramesSince(int frame) {
        double[] wave = HeardNote.wave(samplesSince(frame));
        int silent = 0;
        while (wave[silent] == 0) {
            silent++;
        }
        return silent;
    }

    /** How many of the last frames are silent. */
    synchronized int silentFramesAtTheEnd() {
        double[] wave = HeardNote.wave(samplesSince(0));
        int silent = 0;
        while (wave[wave.length - 1 - silent] == 0) {
            silent++;
        }
        return silent;
    }

    private byte[] samplesSince(int frame) {
        byte[] all = played.toByteArray();
        return Arrays.copyOfRange(all, frame * Synthesizer.BYTES_PER_FRAME, all.length);
    }

    synchronized int opened() {
        return opened;
    }

    /** How many lines are open now. */
    synchronized int openLines() {
        return opened - closed;
    }

    synchronized int dropped() {
        return dropped;
    }

    @Override
    public synchronized SoundLine open() throws NoSoundException {
        if (!isThere) {
            throw new NoSoundException("none was found");
        }
        opened++;
        return new Line();
    }

    private void play(byte[] samples, int from, int length) throws NoSoundException {
        Runnable now = () -> {};
        synchronized (this) {
            if (!isThere) {
                throw new NoSoundException("it was lost");
            }
            played.write(samples, from, length);
            if (frames() >= happensAtFrame) {
                happensAtFrame = NEVER;
                now = happening;
            }
        }
        now.run();
    }

    private synchronized void noteDropped() {
        dropped++;
    }

    private synchronized void noteClosed() {
        closed++;
    }

    private final class Line implements SoundLine {

        @Override
        public int bufferFrames() {
            return BUFFER_FRAMES;
        }

        @Override
        public void write(byte[] samples, int from, int length) throws NoSoundException {
            play(samples, from, length);
        }

        @Override
        public void drop() {
            noteDropped();
        }

        @Override
        public void close() {
            noteClosed();
        }
    }
}
