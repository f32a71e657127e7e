package fanbike.lab;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A way to the lab's bus on a port of its own, which can be cut and mended while the lab runs on. Any thread. */
public final class CuttableRelay implements AutoCloseable {

    private final int target;
    private final ServerSocket server;
    private final List<Socket> sockets = new ArrayList<>();
    private boolean isCut;

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

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket near = server.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            if (keep(near, far)) {
                run("relay out", () -> pump(near, far));
                run("relay in", () -> pump(far, near));
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

    private static void pump(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            to.setTcpNoDelay(true);
            from.getInputStream().transferTo(to.getOutputStream());
        }
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

    /** What a thread does until its socket is closed. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }
}
