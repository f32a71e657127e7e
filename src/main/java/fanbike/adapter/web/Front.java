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

/**
 * The side of the server that the network sees: the port, the gate, and how much of anything one client may take. Few
 * threads are enough, because none ever waits for a client.
 */
final class Front {

    private static final int MOST_THREADS = 12;
    private static final int LEAST_THREADS = 3;
    private static final int MOST_CONNECTIONS = 400;
    private static final int LONGEST_HEADERS_BYTES = 8 * 1024;
    private static final int SOCKET_BUFFER_BYTES = 64 * 1024;
    private static final int SILENCE_MILLIS = 10_000;

    private final Reach reach;
    private final Optional<Token> token;
    private final Gate gate = new Gate();

    /**
     * A front that lets nobody in.
     *
     * @param reach who may come, and where
     * @param token what lets them in, where one is needed
     */
    Front(Reach reach, Optional<Token> token) {
        this.reach = reach;
        this.token = token;
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
            server.setErrorHandler(new QuietErrors());
            server.setStopTimeout(0);
        });
        jetty.addConnector((server, ignored) -> connector(server));
    }

    private Connector connector(Server server) {
        // No thread only accepts: the one that selects does it too.
        var connector = new ServerConnector(server, 0, 1, new HttpConnectionFactory(limits()));
        if (!reach.isLan()) {
            connector.setHost("127.0.0.1");
        }
        connector.setPort(reach.port());
        connector.setIdleTimeout(SILENCE_MILLIS);
        connector.setAcceptedSendBufferSize(SOCKET_BUFFER_BYTES);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        return connector;
    }

    private static HttpConfiguration limits() {
        var http = new HttpConfiguration();
        http.setRequestHeaderSize(LONGEST_HEADERS_BYTES);
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.addCustomizer(new SafeHeaders());
        return http;
    }
}
