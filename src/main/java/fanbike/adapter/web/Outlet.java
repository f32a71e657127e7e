package fanbike.adapter.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * The way to one browser, that takes the next bytes when the ones before are on their way, and until then nothing. No
 * call waits for the browser. Any thread.
 */
final class Outlet implements WriteListener {

    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final EndPoint socket;
    private final ServletOutputStream out;
    private final Listener listener;
    private boolean isOpen = true;
    private boolean isReady;
    private boolean mustFlush;
    private long waitsSinceNanos = System.nanoTime();

    /** Somebody who writes to an outlet. */
    interface Listener {

        /**
         * The outlet takes bytes again.
         *
         * @param outlet which
         */
        void writable(Outlet outlet);

        /** The browser has gone, or is given up. Told once. */
        void gone();
    }

    private Outlet(EndPoint socket, ServletOutputStream out, Listener listener) {
        this.socket = socket;
        this.out = out;
        this.listener = listener;
    }

    /**
     * Keeps a request's answer open, until it is finished or aborted.
     *
     * @param context of a request whose answer has its headers
     * @param listener is told of it from now on
     */
    static Outlet open(Context context, Listener listener) throws IOException {
        EndPoint socket = ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        context.req().startAsync().setTimeout(0);
        var outlet = new Outlet(socket, context.res().getOutputStream(), listener);
        context.future(() -> outlet.over);
        outlet.out.setWriteListener(outlet);
        return outlet;
    }

    /**
     * Sends bytes.
     *
     * @param bytes not to be changed any more
     * @return whether it took them
     */
    boolean send(byte[] bytes) {
        try {
            return isSent(bytes);
        } catch (IOException closed) {
            end();
            return false;
        }
    }

    private synchronized boolean isSent(byte[] bytes) throws IOException {
        if (!isReady || !isOpen) {
            return false;
        }
        out.write(bytes);
        mustFlush = true;
        flush();
        return true;
    }

    /** Each call on the stream is allowed only after it has said that it is ready; else it tells later that it is. */
    private void flush() throws IOException {
        isReady = out.isReady();
        if (isReady && mustFlush) {
            mustFlush = false;
            out.flush();
            isReady = out.isReady();
        }
        waitsSinceNanos = System.nanoTime();
    }

    /** Whether it would take bytes. */
    synchronized boolean isReady() {
        return isReady;
    }

    /**
     * Whether it has not taken bytes for so long.
     *
     * @param nanos how long
     */
    synchronized boolean isStuck(long nanos) {
        return !isReady && System.nanoTime() - waitsSinceNanos > nanos;
    }

    @Override
    public void onWritePossible() throws IOException {
        synchronized (this) {
            flush();
        }
        listener.writable(this);
    }

    @Override
    public void onError(Throwable failure) {
        end();
    }

    /** Ends the answer as soon as what was sent is on its way. */
    void finish() {
        if (isClosedNow()) {
            over.complete(null);
        }
    }

    /** Gives the browser up: nothing is on its way any more. */
    void abort() {
        socket.close();
        end();
    }

    private void end() {
        if (isClosedNow()) {
            listener.gone();
            over.complete(null);
        }
    }

    private synchronized boolean isClosedNow() {
        boolean was = isOpen;
        isOpen = false;
        isReady = false;
        return was;
    }
}
