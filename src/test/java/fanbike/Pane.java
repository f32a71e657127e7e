package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** A terminal in which the program runs, and nothing else. */
final class Pane implements AutoCloseable {

    private static final int ROWS = 50;

    private final String server = "fanbike-test-" + UUID.randomUUID();
    private final Path folder;
    private final int columns;

    private Pane(Path folder, int columns) {
        this.folder = folder;
        this.columns = columns;
    }

    /**
     * Opens a terminal and runs a command line in it.
     *
     * @param program which has a home
     * @param folder for notes
     * @param columns how wide the terminal is
     * @param arguments of the program
     * @param variables of the environment, {@code NAME=value}
     */
    static Pane open(Program program, Path folder, int columns, String arguments, String... variables)
            throws IOException, InterruptedException {
        return open(program, folder, columns, ROWS, arguments, variables);
    }

    /**
     * Opens a terminal of any size and runs a command line in it.
     *
     * @param program which has a home
     * @param folder for notes
     * @param columns how wide the terminal is
     * @param rows how high it is
     * @param arguments of the program
     * @param variables of the environment, {@code NAME=value}
     */
    static Pane open(Program program, Path folder, int columns, int rows, String arguments, String... variables)
            throws IOException, InterruptedException {
        boolean mustBeThere = "true".equals(System.getenv("CI"));
        Assumptions.assumeTrue(mustBeThere || isThere(), "tmux is not installed");
        var pane = new Pane(folder, columns);
        String script = "trap : INT; stty -g > " + folder.resolve("before") + "; " + String.join(" ", variables) + " "
                + Program.executable() + " " + arguments
                + "; echo status=$?; stty -g > " + folder.resolve("after") + "; echo given back; read wait";
        pane.tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows),
                "env",
                "FANBIKE_HOME=" + program.home(),
                "JAVA_HOME=" + System.getProperty("java.home"),
                "LC_ALL=C.UTF-8",
                "sh",
                "-c",
                script);
        return pane;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("tmux", "-V")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Presses a key. */
    Pane press(String key) throws IOException, InterruptedException {
        tmux("send-keys", key);
        return this;
    }

    /** Looks again and again until what was ever shown has this pattern. */
    Pane await(String regex) throws IOException, InterruptedException {
        Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Program.DEADLINE_SECONDS);
        String shown = shown();
        while (!pattern.matcher(shown).find()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("\"" + regex + "\" never came:\n" + shown);
            }
            shown = shown();
        }
        return this;
    }

    /** Looks again and again until what is visible has this pattern, and gives it. */
    String awaitScreen(String regex) throws IOException, InterruptedException {
        Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Program.DEADLINE_SECONDS);
        String screen = screen();
        while (!pattern.matcher(screen).find()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("\"" + regex + "\" was never visible:\n" + screen);
            }
            screen = screen();
        }
        return screen;
    }

    /** What is visible now, a line for each row. */
    String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p");
    }

    /** What is visible now, with the escape sequences that colour it. */
    String colours() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p", "-e");
    }

    /** Makes the terminal another size. */
    Pane resize(int newColumns, int newRows) throws IOException, InterruptedException {
        tmux("resize-window", "-x", Integer.toString(newColumns), "-y", Integer.toString(newRows));
        return this;
    }

    /** What tmux knows of the terminal, such as {@code alternate_on}. */
    String state(String variable) throws IOException, InterruptedException {
        return tmux("display-message", "-p", "#{" + variable + "}").strip();
    }

    /** Closes the terminal, as a person closes a window; there is another, so that tmux itself stays. */
    void kill() throws IOException, InterruptedException {
        tmux("new-session", "-d", "-s", "other", "cat");
        tmux("kill-session", "-t", "0");
    }

    /** The program that runs in it. */
    ProcessHandle process() throws IOException, InterruptedException {
        return ProcessHandle.of(Long.parseLong(state("pane_pid")))
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();
    }

    /** All that was ever shown; what the terminal had to wrap is one line again. */
    String shown() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p", "-J", "-S", "-");
    }

    /** Waits for the program's end, and checks that the terminal is as it was and no line was too wide. */
    void endsWith(int status) throws IOException, InterruptedException {
        await("^given back");
        assertThat(shown()).contains("status=" + status);
        assertThat(folder.resolve("after")).hasSameTextualContentAs(folder.resolve("before"));
        assertThat(shown().lines()).allMatch(line -> line.stripTrailing().length() <= columns);
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tmux", "-u", "-L", server));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile(folder, "tmux", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + Files.readString(err));
        }
        Files.delete(err);
        return out;
    }

    @Override
    public void close() throws IOException {
        try {
            tmux("kill-server");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the terminal was closed");
        }
    }
}
