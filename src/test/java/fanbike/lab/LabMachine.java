package fanbike.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The virtual machine and its console. It ends when its standard input does; so it is never left behind, however this
 * process ends. Safe for use by several threads: one line at a time.
 */
final class LabMachine implements AutoCloseable {

    private static final String READY = "LAB READY";
    private static final String OUTPUT = "LAB | ";
    private static final String DONE = "LAB DONE ";
    private static final String ENDED = "the lab's machine ended";

    private static final Duration TO_END = Duration.ofSeconds(15);

    private final Process process;
    private final PrintStream input;
    private final BlockingQueue<String> output = new LinkedBlockingQueue<>();

    private LabMachine(Process process) {
        this.process = process;
        input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "lab console");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a machine. It is not ready yet.
     *
     * @param suite the release of Debian that it is made of
     * @param controllers how many virtual controllers it has
     * @param port where its bus is to be on this machine
     */
    static LabMachine start(String suite, int controllers, int port) {
        Path script = Path.of("src", "test", "lab", "boot").toAbsolutePath();
        try {
            return new LabMachine(
                    new ProcessBuilder(script.toString(), suite, Integer.toString(controllers), Integer.toString(port))
                            .redirectErrorStream(true)
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(script + " does not start", e);
        }
    }

    /** Waits until it is up. */
    LabMachine awaitReady(Duration patience) {
        linesUntil(READY, patience);
        return this;
    }

    /**
     * Has the machine's shell run a line.
     *
     * @return what the line said
     * @throws IllegalStateException when it fails or takes too long
     */
    synchronized String run(String line, Duration patience) {
        input.println(line);
        List<String> said = linesUntil(DONE, patience);
        String end = said.get(said.size() - 1);
        String text = String.join(
                "\n",
                said.stream()
                        .filter(each -> each.startsWith(OUTPUT))
                        .map(each -> each.substring(OUTPUT.length()))
                        .toList());
        if (!end.contains(DONE + "0 ")) {
            throw new IllegalStateException("in the lab, \"" + line + "\" failed: " + end + "\n" + text);
        }
        return text;
    }

    private List<String> linesUntil(String mark, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> lines = new ArrayList<>();
        while (lines.isEmpty() || !lines.get(lines.size() - 1).contains(mark)) {
            String line = nextLine(deadline - System.nanoTime());
            if (line.isEmpty() || line.equals(ENDED)) {
                throw new IllegalStateException("the lab did not say \"" + mark + "\"; it said " + lines + line);
            }
            lines.add(line);
        }
        return lines;
    }

    /** The next line, or an empty one when none comes in time. */
    private String nextLine(long nanos) {
        try {
            String line = output.poll(nanos, TimeUnit.NANOSECONDS);
            return line == null ? "" : line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the lab", e);
        }
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty()) {
                    output.add(line);
                }
            }
        } catch (IOException e) {
            output.add("the lab's console failed: " + e);
        }
        output.add(ENDED);
    }

    /** Ends its standard input. */
    void endInput() {
        input.close();
    }

    /** The processes that it consists of, its script first. */
    List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = processes();
        endInput();
        try {
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
