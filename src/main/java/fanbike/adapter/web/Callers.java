package fanbike.adapter.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Who is connected. A stranger may hold few connections, and each for a few seconds: nobody keeps the others out by
 * connections on which a request never ends, or is never one that is let in. Any thread.
 */
final class Callers implements Connection.Listener {

    private static final int NETWORK_BYTES = 8;

    private final CallerLimits limits;
    private final Scheduler scheduler;
    private final Map<Connection, ByteBuffer> origins = new HashMap<>();
    private final Map<Connection, Scheduler.Task> deadlines = new HashMap<>();

    /**
     * Nobody.
     *
     * @param limits of what they may hold
     * @param scheduler closes connections in time
     */
    Callers(CallerLimits limits, Scheduler scheduler) {
        this.limits = limits;
        this.scheduler = scheduler;
    }

    @Override
    public void onOpened(Connection connection) {
        Optional<ByteBuffer> origin =
                origin(connection.getEndPoint().getRemoteSocketAddress()).filter(from -> isCounted(connection, from));
        if (origin.isPresent()) {
            await(connection);
        } else {
            connection.getEndPoint().close();
        }
    }

    /** Whoever has one address of the newer kind has all of its network. Nobody, if the caller has gone already. */
    private static Optional<ByteBuffer> origin(SocketAddress remote) {
        if (!(remote instanceof InetSocketAddress caller)) {
            return Optional.empty();
        }
        InetAddress address = caller.getAddress();
        byte[] bytes = address.getAddress();
        return Optional.of(ByteBuffer.wrap(bytes, 0, address instanceof Inet6Address ? NETWORK_BYTES : bytes.length));
    }

    private synchronized boolean isCounted(Connection connection, ByteBuffer origin) {
        long held = origins.values().stream().filter(origin::equals).count();
        boolean isOneMore = held < limits.mostOfOneAddress();
        if (isOneMore) {
            origins.put(connection, origin);
        }
        return isOneMore;
    }

    /** From now on it must ask something. */
    private synchronized void await(Connection connection) {
        if (origins.containsKey(connection)) {
            deadlines.put(
                    connection,
                    scheduler.schedule(() -> expire(connection), limits.patienceMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void expire(Connection connection) {
        if (isAwaitedNoMore(connection)) {
            connection.getEndPoint().close();
        }
    }

    private synchronized boolean isAwaitedNoMore(Connection connection) {
        return deadlines.remove(connection) != null;
    }

    /**
     * A request is let in: its connection may stay until it is answered, and is given the same time again for the next.
     *
     * @param request that is known
     */
    void letIn(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        leaveInPeace(connection);
        Request.addCompletionListener(request, failure -> await(connection));
    }

    private synchronized void leaveInPeace(Connection connection) {
        Optional.ofNullable(deadlines.remove(connection)).ifPresent(Scheduler.Task::cancel);
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        origins.remove(connection);
        leaveInPeace(connection);
    }
}
