package fanbike.adapter.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** A line of the machine's default sound device. */
final class JavaSoundLine implements SoundLine {

    /** Three periods of ALSA as the JDK divides it: short enough not to be late, long enough for a busy machine. */
    private static final int BUFFER_MILLIS = 60;

    private static final AudioFormat FORMAT =
            new AudioFormat(Synthesizer.FRAMES_PER_SECOND, Byte.SIZE * Synthesizer.BYTES_PER_FRAME, 1, true, false);

    private final SourceDataLine line;

    private JavaSoundLine(SourceDataLine line) {
        this.line = line;
    }

    /** Opens one. */
    static SoundLine open() throws NoSoundException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, Synthesizer.frames(BUFFER_MILLIS) * Synthesizer.BYTES_PER_FRAME);
            line.start();
            return new JavaSoundLine(line);
        } catch (IllegalArgumentException none) {
            // So it says that there is no device, or that libasound cannot be loaded.
            throw new NoSoundException("none was found", none);
        } catch (LineUnavailableException taken) {
            throw new NoSoundException("it cannot be opened; another program may hold it", taken);
        } catch (LinkageError | SecurityException missing) {
            throw new NoSoundException("this Java has no sound library", missing);
        }
    }

    @Override
    public int bufferFrames() {
        return line.getBufferSize() / Synthesizer.BYTES_PER_FRAME;
    }

    @Override
    public void write(byte[] samples, int from, int length) throws NoSoundException {
        if (line.write(samples, from, length) < length) {
            throw new NoSoundException("it was lost");
        }
    }

    @Override
    public void drop() {
        line.flush();
    }

    @Override
    public void close() {
        line.close();
    }
}
