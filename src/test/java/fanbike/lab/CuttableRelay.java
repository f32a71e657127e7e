package fanbike.lab;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A way to the lab's bus on a port of its own, which can be cut and mended while the lab runs on. Any thread. */
public final class CuttableRelay implements AutoCloseable {

    private final int target;
    private final int port = BluetoothLab.freePort();
    private final List<Closeable> open = new ArrayList<>();

    /**
     * Opens it.
     *
     * @param target the port that it leads to, on this machine
     */
    CuttableRelay(int target) {
        this.target = target;
        mend();
    }

    /** Where the bus is, by this way. */
    public String busAddress() {
        return BluetoothLab.busAddress(port);
    }

    /** Drops every connection, and refuses new ones. */
    public synchronized void cut() {
        open.forEach(CuttableRelay::closeQuietly);
        open.clear();
    }

    /** Takes connections again. */
    public synchronized void mend() {
        try {
            ServerSocket server = new ServerSocket();
            server.setReuseAddress(true);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            open.add(server);
            run("relay", () -> accept(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket server) throws IOException {
        while (true) {
            Socket near = server.accept();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            synchronized (this) {
                if (!open.contains(server)) {
                    closeQuietly(near);
                    closeQuietly(far);
                    return;
                }
                open.add(near);
                open.add(far);
            }
            run("relay out", () -> pump(near, far));
            run("relay in", () -> pump(far, near));
        }
    }

    private static void pump(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
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

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }

    /** What a thread does until its socket is closed. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }
}
