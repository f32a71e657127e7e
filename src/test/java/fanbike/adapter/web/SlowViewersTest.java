package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.RidePages.Reach;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlowViewersTest {

    private static final int DEAD = 100;
    /** More than fits in all buffers on the way. */
    private static final int MANY = 400;

    private static final String LONG = "x".repeat(1000);

    private final List<Socket> dead = new ArrayList<>();
    private DrivenRide ride;

    @BeforeEach
    void open() throws Exception {
        ride = new DrivenRide();
    }

    @AfterEach
    void close() throws IOException {
        ride.close();
        for (Socket socket : dead) {
            socket.close();
        }
    }

    /** A viewer that never reads. */
    private void addDead(String target) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), ride.port()));
        String request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + ride.port() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        dead.add(socket);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("web"))
                .count();
    }

    @Test
    void aHundredViewersThatNeverReadTakeNothingFromOneThatDoes() throws Exception {
        for (int i = 0; i < DEAD; i++) {
            addDead("/events");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> ride.page().viewers() == DEAD);

        try (EventStream good = ride.watch()) {
            good.next("ride");
            for (int i = 0; i < MANY; i++) {
                ride.page().warned(i + LONG);
                assertThat(good.next("warning").path("sentence").textValue()).startsWith(i + "x");
            }

            assertThat(threads()).isLessThan(20);
            assertThat(Answer.to(ride.port(), "GET", "/").status()).isEqualTo(200);
        }
    }

    @Test
    void whoDoesNotReadForLongIsSentAway() throws Exception {
        addDead("/events");
        await().atMost(Duration.ofSeconds(30)).until(() -> ride.page().viewers() == 1);

        try (EventStream good = ride.watch()) {
            good.next("ride");
            for (int i = 0; i < MANY; i++) {
                ride.page().warned(LONG);
                good.next("warning");
            }

            await().atMost(Duration.ofSeconds(60)).until(() -> ride.page().viewers() == 1);
        }
    }

    @Test
    void noThreadWaitsForThoseWhoDoNotReadAFile() throws Exception {
        for (int i = 0; i < DEAD; i++) {
            addDead("/");
        }

        assertThat(Answer.to(ride.port(), "GET", "/js/small.js").status()).isEqualTo(200);
        assertThat(threads()).isLessThan(20);
    }

    @Test
    void thePageEndsAtOnceWhileViewersDoNotRead() throws Exception {
        addDead("/events");
        await().atMost(Duration.ofSeconds(30)).until(() -> ride.page().viewers() == 1);
        int port = ride.port();

        ride.close();

        assertThat(ride.page().viewers()).isZero();
        try (DrivenRide next = new DrivenRide(new Reach(false, port))) {
            assertThat(next.port()).isEqualTo(port);
        }
    }
}
