package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.RidePages.Reach;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StrangersTest {

    private static final Token TOKEN = Token.random();
    private static final CallerLimits PATIENT = new CallerLimits(400, 3, TimeUnit.HOURS.toMillis(1));
    private static final CallerLimits IMPATIENT = new CallerLimits(400, 3, 100);
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int TRICKLE_MILLIS = 20;
    private static final int END = -1;

    private final Broadcast broadcast = new Broadcast(ServerSentEvent.heartbeat(), Optional::empty, new Audience(9));
    private final List<Socket> sockets = new ArrayList<>();
    private Optional<RideServer> server = Optional.empty();

    @AfterEach
    void close() throws IOException {
        broadcast.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        server.ifPresent(RideServer::close);
    }

    private void serve(CallerLimits limits) throws IOException {
        var served = new Served(DrivenRide.FILES.read(), broadcast, new Wishes(Optional::empty, command -> {}));
        server = Optional.of(RideServer.start(new Reach(false, 0), Optional.of(TOKEN), limits, served));
        broadcast.start();
    }

    private int port() {
        return server.orElseThrow().port();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        sockets.add(socket);
        return socket;
    }

    /** A connection that is surely open: what is asked on it has been answered. */
    private Socket asked() throws IOException {
        Socket socket = connect();
        ask(socket);
        return socket;
    }

    private void ask(Socket socket) throws IOException {
        send(socket, known("/"));
        readTo(socket, "</title>", 1);
    }

    private String known(String target) {
        return stranger(target) + "Cookie: fanbike-" + port() + "=" + TOKEN.text() + "\r\n\r\n";
    }

    private String stranger(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the server says, up to a text. */
    private static void readTo(Socket socket, String wanted, int times) throws IOException {
        var read = new StringBuilder();
        int seen = 0;
        while (seen < times) {
            int next = socket.getInputStream().read();
            assertThat(next).as("the end after: %s", read).isNotEqualTo(END);
            read.append((char) next);
            seen += read.toString().endsWith(wanted) ? 1 : 0;
        }
    }

    /** Reads until it ends, or nothing comes for as long as the socket waits. */
    private static boolean isClosed(Socket socket) {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Keeps saying a little, so that the connection is never silent, until the server has closed it. */
    private static boolean isClosedThoughNeverSilent(Socket socket, String little) throws IOException {
        socket.setSoTimeout(TRICKLE_MILLIS);
        for (int i = 0; i < PATIENCE_MILLIS / TRICKLE_MILLIS; i++) {
            try {
                send(socket, little);
            } catch (IOException closed) {
                return true;
            }
            if (isClosed(socket)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void oneAddressHoldsSoManyConnectionsAndNoMore() throws Exception {
        serve(PATIENT);
        Socket first = asked();
        asked();
        asked();

        assertThat(isClosed(connect())).isTrue();
        ask(first);
        first.close();
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> Answer.to(port(), "GET", "/").status() == 403);
    }

    @Test
    void aRequestThatNeverEndsIsEnded() throws Exception {
        serve(IMPATIENT);
        Socket endless = connect();

        send(endless, stranger("/") + "X: ");

        assertThat(isClosedThoughNeverSilent(endless, "x")).isTrue();
    }

    @Test
    void aSecondRequestThatNeverEndsIsEndedToo() throws Exception {
        serve(IMPATIENT);
        Socket endless = asked();

        send(endless, stranger("/") + "X: ");

        assertThat(isClosedThoughNeverSilent(endless, "x")).isTrue();
    }

    @Test
    void whoeverAsksAndAsksAndIsNeverLetInIsSentAway() throws Exception {
        serve(IMPATIENT);

        assertThat(isClosedThoughNeverSilent(connect(), stranger("/") + "\r\n")).isTrue();
    }

    @Test
    void whoeverLooksOnStaysForLongerThanThat() throws Exception {
        serve(IMPATIENT);
        Socket viewer = connect();

        send(viewer, known("/events"));

        readTo(viewer, "event: beat", 3);
    }
}
