package fanbike.adapter.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One text that a program speaks. Any thread may end it. */
final class Utterance {

    private static final Logger LOG = LoggerFactory.getLogger(Utterance.class);

    private final Process process;
    private volatile boolean isUnwanted;

    private Utterance(Process process) {
        this.process = process;
    }

    /**
     * Lets a program speak; what it prints is thrown away.
     *
     * @param command the program and its arguments
     * @param input what it reads; may be empty
     * @param patience after so much time it is ended
     * @param ended is told when it ends of itself, and in a few words what went wrong, if anything did; any thread
     * @throws IOException when it cannot be started
     */
    static Utterance begin(List<String> command, String input, Duration patience, Consumer<Optional<String>> ended)
            throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        var utterance = new Utterance(process);
        utterance.watch(patience, ended);
        try (OutputStream reader = process.getOutputStream()) {
            reader.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unread) {
            LOG.info("{} did not read its text: its exit status says why", command, unread);
        }
        return utterance;
    }

    private void watch(Duration patience, Consumer<Optional<String>> ended) {
        var unused = process.onExit()
                .orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS)
                .handle((exited, late) -> late == null ? wrong(exited.exitValue()) : Optional.of("it did not end"))
                .thenAccept(wrong -> {
                    if (!isUnwanted) {
                        end();
                        ended.accept(wrong);
                    }
                });
    }

    private static Optional<String> wrong(int status) {
        return status == 0 ? Optional.empty() : Optional.of("exit status " + status);
    }

    /** Ends it, where it has not ended of itself. */
    void end() {
        isUnwanted = true;
        process.destroyForcibly();
    }

    /**
     * Waits for its end.
     *
     * @param patience how long at most
     * @return whether it has ended
     * @throws InterruptedException when the thread is interrupted
     */
    boolean await(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
