package fanbike.adapter.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/**
 * The way to one browser, that takes the next bytes when the ones before are on their way, and until then nothing. No
 * call waits for the browser. Any thread.
 */
final class Outlet implements WriteListener {

    private final AsyncContext async;
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

    private Outlet(AsyncContext async, EndPoint socket, Listener listener) throws IOException {
        this.async = async;
        this.socket = socket;
        this.out = async.getResponse().getOutputStream();
        this.listener = listener;
    }

    /**
     * Keeps a request's answer open.
     *
     * @param request whose answer has its headers
     * @param listener is told of it from now on
     */
    static Outlet open(HttpServletRequest request, Listener listener) throws IOException {
        EndPoint socket = ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
        AsyncContext async = request.startAsync();
        async.setTimeout(0);
        var outlet = new Outlet(async, socket, listener);
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
            async.complete();
        }
    }

    /** Gives the browser up: nothing is on its way any more. */
    void abort() {
        socket.close();
        end();
    }

    private void end() {
        if (isClosedNow()) {
            async.complete();
            listener.gone();
        }
    }

    private synchronized boolean isClosedNow() {
        boolean was = isOpen;
        isOpen = false;
        isReady = false;
        return was;
    }
}
