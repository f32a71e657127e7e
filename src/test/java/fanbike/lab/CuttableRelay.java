package fanbike.lab;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A way to the lab's bus on a port of its own, which can be cut and mended while the lab runs on, and at which a test can
 * lie in wait for a call. Any thread.
 */
public final class CuttableRelay implements AutoCloseable {

    private static final int CHUNK = 8_192;

    private final int target;
    private final ServerSocket server;
    private final List<Socket> sockets = new ArrayList<>();
    private boolean isCut;
    private Optional<Ambush> ambush = Optional.empty();

    /**
     * Opens it.
     *
     * @param target the port that it leads to, on this machine
     */
    CuttableRelay(int target) {
        this.target = target;
        try {
            server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("relay", this::accept);
    }

    /** Where the bus is, by this way. */
    public String busAddress() {
        return BluetoothLab.busAddress(server.getLocalPort());
    }

    /** Drops every connection, and every new one too. The port stays taken: another program could take it. */
    public synchronized void cut() {
        isCut = true;
        sockets.forEach(CuttableRelay::end);
        sockets.clear();
    }

    /** Keeps new connections again. */
    public synchronized void mend() {
        isCut = false;
    }

    /**
     * Does something just before the next call of a method gets through to the bus: what else happens between two calls of a
     * program happens by chance alone.
     *
     * @param method its name, {@code Connect}
     * @param deed what is done, once
     */
    public synchronized void before(String method, Runnable deed) {
        ambush = Optional.of(new Ambush(method, deed));
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket near = server.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            if (keep(near, far)) {
                run("relay out", () -> pump(near, far, this::watch));
                run("relay in", () -> pump(far, near, passing -> {}));
            }
        }
    }

    private synchronized boolean keep(Socket near, Socket far) {
        sockets.removeIf(Socket::isClosed);
        sockets.addAll(List.of(near, far));
        if (isCut) {
            cut();
        }
        return !isCut;
    }

    private static void pump(Socket from, Socket to, Consumer<byte[]> watcher) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (from;
                to) {
            to.setTcpNoDelay(true);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                watcher.accept(Arrays.copyOf(chunk, length));
                out.write(chunk, 0, length);
            }
        }
    }

    private void watch(byte[] passing) {
        sprung(passing).ifPresent(found -> found.deed().run());
    }

    private synchronized Optional<Ambush> sprung(byte[] passing) {
        Optional<Ambush> found = ambush.filter(waiting -> waiting.isFor(passing));
        if (found.isPresent()) {
            ambush = Optional.empty();
        }
        return found;
    }

    private static void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException cutOff) {
                        // A socket that was closed: this is what the relay is for.
                        return;
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void end(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
        end(server);
    }

    /** What is done before a call. */
    private record Ambush(String method, Runnable deed) {

        /** Names stand in a message as they are, with a zero behind (D-Bus Specification, "Marshalling"). */
        boolean isFor(byte[] passing) {
            return new String(passing, StandardCharsets.ISO_8859_1).contains(method + '\0');
        }
    }

    /** What a thread does until its socket is closed. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }
}
