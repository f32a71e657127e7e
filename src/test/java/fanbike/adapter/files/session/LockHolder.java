package fanbike.adapter.files.session;

import fanbike.adapter.files.recording.RideLock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another program that rides a session, until it is closed. */
final class LockHolder implements AutoCloseable {

    private final Process process;

    private LockHolder(Process process) {
        this.process = process;
    }

    /** Starts the program, and waits until it holds the lock. */
    static LockHolder start(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"held".equals(out.readLine())) {
            process.destroy();
            throw new IOException("the other program did not get the lock");
        }
        return new LockHolder(process);
    }

    /**
     * The other program.
     *
     * @param arguments the session's folder
     */
    public static void main(String[] arguments) throws IOException {
        try (RideLock lock = RideLock.take(Path.of(arguments[0]))) {
            System.out.println(lock == null ? "never" : "held");
            System.out.flush();
            // Ends when the test closes its end of the pipe, or dies.
            System.in.readAllBytes();
        }
    }

    /** Kills the program, as a crash would, and waits for its end. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
