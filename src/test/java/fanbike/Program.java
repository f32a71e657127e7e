package fanbike;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The packaged program, with a home of its own. Whatever it is asked must come before a deadline. */
final class Program {

    /** For a machine that is busy with other things; nothing here takes more than a few seconds. */
    static final long DEADLINE_SECONDS = 120;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Path home;
    private final Map<String, String> environment;

    Program(Path home) {
        this(home, Map.of());
    }

    /** With variables of the environment beside the usual. */
    Program(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = Map.copyOf(environment);
    }

    static String executable() {
        return Objects.requireNonNull(System.getProperty("fanbike.executable"), "fanbike.executable is not set");
    }

    Path home() {
        return home;
    }

    /** Runs a command line to its end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** Runs a command line to its end, with other variables of the environment than the usual; empty ones are unset. */
    Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(executable()));
        command.addAll(List.of(arguments));
        return start(environment, command).end();
    }

    /** Starts a command line. */
    Started start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(executable()));
        command.addAll(List.of(arguments));
        return start(Map.of(), command);
    }

    Started start(Map<String, String> environment, List<String> command) throws IOException {
        Path err = Files.createTempFile("fanbike", ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(err.toFile()).redirectInput(new java.io.File("/dev/null"));
        builder.environment().put("FANBIKE_HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(this.environment);
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return new Started(builder.start(), err);
    }

    /** The folders of the sessions, the oldest first. */
    List<Path> sessions() throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("sessions"))) {
            return folders.sorted().toList();
        }
    }

    /** The folder of the only session. */
    Path session() throws IOException {
        List<Path> all = sessions();
        if (all.size() != 1) {
            throw new AssertionError("sessions: " + all);
        }
        return all.get(0);
    }

    /**
     * Copies a session, so that there are many without riding them.
     *
     * @param session its folder
     * @param number how many copies, at most 900
     * @return the folders of the copies, which come behind those that are named by a day
     */
    List<Path> copies(Path session, int number) throws IOException {
        var copies = new ArrayList<Path>();
        for (int copy = 100; copy < 100 + number; copy++) {
            Path folder = Files.createDirectory(session.resolveSibling("copy-" + copy));
            KeptFiles.copy(session, folder);
            copies.add(folder);
        }
        return copies;
    }

    /** The report in a session's folder; numbers are exact. */
    static JsonNode report(Path session) throws IOException {
        return json(Files.readString(session.resolve("report.json")));
    }

    static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }

    /**
     * A run that is over.
     *
     * @param status its exit status
     * @param out what it said
     * @param err what it complained of
     */
    record Ended(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A run. */
    static final class Started {

        private final Process process;
        private final Path err;
        private final BufferedReader reader;
        private final StringBuilder out = new StringBuilder();

        Started(Process process, Path err) {
            this.process = process;
            this.err = err;
            reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /** Reads on until a line has this text. */
        Started await(String text) {
            if (nextLine(text).isEmpty()) {
                throw new AssertionError("ended without \"" + text + "\": " + out + read(err));
            }
            return this;
        }

        /** Reads on until a line has one of these texts; gives the line, or nothing where the end came before that. */
        Optional<String> nextLine(String... texts) {
            return before(() -> {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    out.append(line).append('\n');
                    if (Stream.of(texts).anyMatch(line::contains)) {
                        return Optional.of(line);
                    }
                }
                return Optional.empty();
            });
        }

        private static String read(Path file) {
            Reading<String> reading = () -> Files.readString(file);
            return reading.get();
        }

        /** Looks again and again until it has complained of this; gives the match. */
        MatchResult awaitComplaint(Pattern pattern) {
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(DEADLINE_SECONDS))
                    .until(() -> pattern.matcher(Files.readString(err)), Matcher::find)
                    .toMatchResult();
        }

        /** Sends a signal by its name. */
        Started signal(String name) throws IOException, InterruptedException {
            int status = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new AssertionError("kill -" + name + ": " + status);
            }
            return this;
        }

        /** Looks without a pause until something is so, and kills it in that moment. */
        void crashAsSoonAs(Callable<Boolean> isSo) throws InterruptedException {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(DEADLINE_SECONDS))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(isSo);
            crash();
        }

        /** Kills it as a failing machine would, and waits until it is gone. */
        void crash() throws InterruptedException {
            process.destroyForcibly();
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("not dead");
            }
        }

        /** Waits for its end. */
        Ended end() throws IOException, InterruptedException {
            before(() -> {
                for (int read = reader.read(); read >= 0; read = reader.read()) {
                    out.append((char) read);
                }
                return out;
            });
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("does not end: " + out);
            }
            String complaints = Files.readString(err);
            Files.delete(err);
            return new Ended(process.exitValue(), out.toString(), complaints);
        }

        private <T> T before(Reading<T> reading) {
            return CompletableFuture.supplyAsync(reading::get, Started::onItsOwn)
                    .orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS)
                    .whenComplete((done, failure) -> {
                        if (failure != null) {
                            process.destroyForcibly();
                        }
                    })
                    .join();
        }

        /** Programs that are read at the same time do not wait for one another. */
        private static void onItsOwn(Runnable reading) {
            var thread = new Thread(reading, "reader of a program");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Something that is read, and can fail. */
    @FunctionalInterface
    private interface Reading<T> {

        T read() throws IOException;

        default T get() {
            try {
                return read();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
