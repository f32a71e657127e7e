package fanbike.adapter.sound;

import fanbike.core.tone.Melody;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays melodies. A device that cannot be used is complained of once, and tried again with each melody. Confined to one
 * thread.
 */
final class Tones implements AutoCloseable {

    /** How often a melody looks whether it is still wanted. */
    private static final int CHUNK = Synthesizer.frames(10) * Synthesizer.BYTES_PER_FRAME;

    /** A device that begins to run may swallow the first milliseconds: those are silence. */
    private static final int LEAD_MILLIS = 10;

    private static final byte[] LEAD = silence(Synthesizer.frames(LEAD_MILLIS));
    private static final byte[] PAUSE = silence(Synthesizer.frames(300));

    private static final Logger LOG = LoggerFactory.getLogger(Tones.class);

    private final SoundDevice device;
    private final Map<Melody, byte[]> rendered = new EnumMap<>(Melody.class);
    private final Consumer<String> trouble;
    private Optional<SoundLine> line = Optional.empty();
    private boolean hasComplained;

    /**
     * Tones that no device has been asked for yet.
     *
     * @param device where they play
     * @param volumePercent 0 to 100
     * @param trouble takes a sentence for people
     */
    Tones(SoundDevice device, int volumePercent, Consumer<String> trouble) {
        this.device = device;
        this.trouble = trouble;
        var synthesizer = new Synthesizer(volumePercent);
        for (Melody melody : Melody.values()) {
            rendered.put(melody, synthesizer.render(melody));
        }
    }

    /** Opens the device, so that the first melody need not wait for it. */
    void prepare() {
        try {
            open();
        } catch (NoSoundException none) {
            complain(none);
        }
    }

    /** Whether the device could be used when it was last wanted. */
    boolean work() {
        return line.isPresent();
    }

    /**
     * Plays a melody and returns when it is heard, or before that where it is no longer wanted; at once where there is no
     * device.
     *
     * @param melody which
     * @param isUnwanted asked again and again
     */
    void play(Melody melody, BooleanSupplier isUnwanted) {
        write(List.of(LEAD, rendered.getOrDefault(melody, LEAD)), isUnwanted);
    }

    /** Plays nothing for a moment. */
    void pause(BooleanSupplier isUnwanted) {
        write(List.of(PAUSE), isUnwanted);
    }

    private void write(List<byte[]> parts, BooleanSupplier isUnwanted) {
        try {
            SoundLine open = open();
            boolean isPlayed = true;
            for (byte[] part : parts) {
                isPlayed = isPlayed && write(open, part, isUnwanted);
            }
            // What the device's ring still holds of an earlier tone would else be heard once more as the line runs dry.
            if (!isPlayed || !write(open, silence(open.bufferFrames()), isUnwanted)) {
                open.drop();
            }
        } catch (NoSoundException lost) {
            complain(lost);
            close();
        }
    }

    private static byte[] silence(int frames) {
        return new byte[frames * Synthesizer.BYTES_PER_FRAME];
    }

    private static boolean write(SoundLine open, byte[] samples, BooleanSupplier isUnwanted) throws NoSoundException {
        for (int from = 0; from < samples.length; from += CHUNK) {
            if (isUnwanted.getAsBoolean()) {
                return false;
            }
            open.write(samples, from, Math.min(CHUNK, samples.length - from));
        }
        return true;
    }

    private SoundLine open() throws NoSoundException {
        if (line.isEmpty()) {
            line = Optional.of(device.open());
        }
        return line.get();
    }

    private void complain(NoSoundException none) {
        if (!hasComplained) {
            hasComplained = true;
            LOG.info("No sound device: {}", none.reason());
            trouble.accept(SoundFindings.withoutDevice(none));
        }
    }

    @Override
    public void close() {
        line.ifPresent(SoundLine::close);
        line = Optional.empty();
    }
}
