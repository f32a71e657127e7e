package fanbike.adapter.sound;

import fanbike.core.speech.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks, one text at a time: the newest. Never waits for the end of a text, but where it is asked to. A program that fails
 * is complained of once, and tried again with each text.
 */
final class Voice implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);

    /** A program that needs longer than slow speech would, hangs. */
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(4);

    private static final Duration PATIENCE_FOR_A_CHARACTER = Duration.ofMillis(200);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final SpeechProgram.Installed program;
    private final Language language;
    private final int volumePercent;
    private final Duration patience;
    private final Consumer<String> trouble;
    private final AtomicBoolean hasComplained = new AtomicBoolean();
    private volatile boolean works = true;
    private volatile Optional<Utterance> latest = Optional.empty();

    /**
     * A voice that has said nothing.
     *
     * @param program speaks
     * @param language of what it will be given
     * @param volumePercent 0 to 100
     * @param trouble takes a sentence for people; any thread
     */
    Voice(SpeechProgram.Installed program, Language language, int volumePercent, Consumer<String> trouble) {
        this(program, language, volumePercent, USUAL_PATIENCE, trouble);
    }

    /** With another patience with a program that hangs. */
    Voice(
            SpeechProgram.Installed program,
            Language language,
            int volumePercent,
            Duration patience,
            Consumer<String> trouble) {
        this.program = program;
        this.language = language;
        this.volumePercent = volumePercent;
        this.patience = patience;
        this.trouble = trouble;
    }

    /** Whether nothing went wrong with what was said last. Any thread. */
    boolean works() {
        return works;
    }

    /** Begins to say this, instead of what is being said. */
    void say(String text) {
        makeRoom();
        begin(program.command(language, volumePercent, text), program.readsInput() ? text : "", patienceWith(text))
                .ifPresent(begun -> latest = Optional.of(begun));
    }

    private Duration patienceWith(String text) {
        return patience.plus(PATIENCE_FOR_A_CHARACTER.multipliedBy(text.length()));
    }

    private Optional<Utterance> begin(List<String> command, String input, Duration longest) {
        try {
            return Optional.of(Utterance.begin(command, input, longest, this::ended));
        } catch (IOException notStarted) {
            LOG.info("{} cannot be started", command, notStarted);
            ended(Optional.of("it cannot be started"));
            return Optional.empty();
        }
    }

    private void ended(Optional<String> wrong) {
        works = wrong.isEmpty();
        wrong.ifPresent(this::complain);
    }

    private void complain(String why) {
        LOG.info("{} failed: {}", program.file(), why);
        if (hasComplained.compareAndSet(false, true)) {
            trouble.accept(SoundFindings.failedSpeech(program, why));
        }
    }

    /**
     * Is silent at once. A service is told in its own time: what is said straight after this may be silenced with the rest,
     * so that {@link #makeRoom} is for that.
     */
    void hush() {
        makeRoom();
        program.silence().ifPresent(command -> begin(command, "", patience));
    }

    /** Ends what is being said, for something new; of a service the new text does that itself. */
    void makeRoom() {
        latest.ifPresent(Utterance::end);
        latest = Optional.empty();
    }

    /**
     * Waits until it has said what it says.
     *
     * @param longest at most so long
     * @param isUnwanted asked again and again; it falls silent then
     */
    void finish(Duration longest, BooleanSupplier isUnwanted) {
        Duration waited = Duration.ZERO;
        while (!hasEnded(GLANCE)) {
            waited = waited.plus(GLANCE);
            if (isUnwanted.getAsBoolean() || waited.compareTo(longest) >= 0) {
                hush();
                return;
            }
        }
    }

    private boolean hasEnded(Duration glance) {
        Optional<Utterance> now = latest;
        try {
            return now.isEmpty() || now.get().await(glance);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            makeRoom();
            return true;
        }
    }

    @Override
    public void close() {
        makeRoom();
    }
}
