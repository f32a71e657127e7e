package fanbike.adapter.web;

import fanbike.app.port.RidePages.Reach;
import io.javalin.config.JettyConfig;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The side of the server that the network sees: the port, the gate, and how much of anything one client may take. Few
 * threads are enough, because none ever waits for a client.
 */
final class Front {

    private static final int MOST_THREADS = 12;
    private static final int LEAST_THREADS = 3;
    private static final int LONGEST_HEADERS_BYTES = 8 * 1024;
    private static final int SOCKET_BUFFER_BYTES = 64 * 1024;
    private static final int SILENCE_MILLIS = 10_000;

    private final Reach reach;
    private final Optional<Token> token;
    private final CallerLimits limits;
    private final SafeHeaders headers;
    private final Scheduler scheduler = new ScheduledExecutorScheduler("web-patience", true);
    private final Callers callers;
    private final Gate gate;

    /**
     * A front that lets nobody in.
     *
     * @param reach who may come, and where
     * @param token what lets them in, where one is needed
     * @param limits of what they may hold before
     */
    Front(Reach reach, Optional<Token> token, CallerLimits limits) {
        this.reach = reach;
        this.token = token;
        this.limits = limits;
        this.headers = new SafeHeaders(reach);
        this.callers = new Callers(limits, scheduler);
        this.gate = new Gate(callers);
    }

    /**
     * Lets in from now on whoever may come.
     *
     * @param port where that is
     */
    void open(int port) throws IOException {
        Optional<Entrance> entrance = token.map(needed -> new Entrance(needed, "fanbike-" + port));
        gate.open(AllowedHosts.of(reach, port), entrance);
    }

    void configure(JettyConfig jetty) {
        var threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        threads.setName("web");
        threads.setDaemon(true);
        jetty.threadPool = threads;
        jetty.modifyServer(server -> {
            server.setHandler(gate);
            server.setErrorHandler(new QuietErrors(headers));
            server.setStopTimeout(0);
        });
        jetty.addConnector((server, ignored) -> connector(server));
    }

    private Connector connector(Server server) {
        // No thread only accepts: the one that selects does it too.
        var connector = new ServerConnector(server, null, scheduler, null, 0, 1, new HttpConnectionFactory(http()));
        if (!reach.isLan()) {
            connector.setHost("127.0.0.1");
        }
        connector.setPort(reach.port());
        connector.setIdleTimeout(SILENCE_MILLIS);
        connector.setAcceptedSendBufferSize(SOCKET_BUFFER_BYTES);
        server.addBean(new NetworkConnectionLimit(limits.mostConnections(), connector));
        connector.addBean(callers);
        return connector;
    }

    private HttpConfiguration http() {
        var http = new HttpConfiguration();
        http.setRequestHeaderSize(LONGEST_HEADERS_BYTES);
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.addCustomizer(headers);
        return http;
    }
}
