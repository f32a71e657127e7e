package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fanbike.app.port.RidePages.Reach;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class WebPagesTest {

    private static final long FOREVER_MILLIS = TimeUnit.HOURS.toMillis(1);

    private static CompletableFuture<Void> waiting(DrivenRide ride) {
        return CompletableFuture.runAsync(() -> {
            try {
                ride.page().awaitRead(FOREVER_MILLIS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void awaitViewers(DrivenRide ride, int many) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ride.page().viewers() == many);
    }

    @Test
    void thisMachineAloneIsGivenAPlainAddress() throws Exception {
        try (DrivenRide ride = new DrivenRide()) {
            assertThat(ride.page().address()).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(ride.page().qrCode()).isEmpty();
        }
    }

    @Test
    void theNetworkIsGivenAnAddressWithATokenThatACameraReads() throws Exception {
        assumeThat(OwnAddresses.all()).isNotEmpty();

        try (DrivenRide ride = new DrivenRide(new Reach(true, 0))) {
            String address = ride.page().address();

            assertThat(address)
                    .matches("http://" + OwnAddresses.ofTheNetwork().getHostAddress() + ":\\d+/\\?token=[\\w-]{22}");
            assertThat(Camera.read(ride.page().qrCode(), true)).isEqualTo(address);
            assertThat(Answer.to(ride.port(), "GET", "/").status()).isEqualTo(403);
            assertThat(Answer.to(ride.port(), "GET", address.substring(address.indexOf("/?")))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aPortThatIsTakenIsSaidWithTheRemedy() throws Exception {
        try (DrivenRide ride = new DrivenRide()) {
            int port = ride.port();

            assertThatThrownBy(() -> new DrivenRide(new Reach(false, port)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Port " + port + " is taken by another program: choose another with --web=PORT, or"
                            + " --web=0 for any.");
        }
    }

    @Test
    void nobodyIsWaitedForWhereNobodyLooksOn() throws Exception {
        try (DrivenRide ride = new DrivenRide()) {
            ride.page().awaitRead(FOREVER_MILLIS);

            assertThat(ride.page().viewers()).isZero();
        }
    }

    @Test
    void whoeverLooksOnIsWaitedForUntilTheReportIsRead() throws Exception {
        try (DrivenRide ride = new DrivenRide();
                EventStream viewer = ride.watch()) {
            viewer.next("ride");
            awaitViewers(ride, 1);
            CompletableFuture<Void> waiting = waiting(ride);
            ride.page().finished("{}");

            Answer answer = Answer.to(ride.port(), "POST", "/read", "Origin: http://127.0.0.1:" + ride.port());

            assertThat(answer.status()).isEqualTo(204);
            assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
            assertThat(ride.page().viewers()).isEqualTo(1);
        }
    }

    @Test
    void nobodyHasReadAReportBeforeThereIsOne() throws Exception {
        try (DrivenRide ride = new DrivenRide();
                EventStream viewer = ride.watch()) {
            viewer.next("ride");
            awaitViewers(ride, 1);

            Answer answer = Answer.to(ride.port(), "POST", "/read", "Origin: http://127.0.0.1:" + ride.port());

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).isEmpty();
            assertThatThrownBy(() -> waiting(ride).get(100, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void whoeverLooksOnIsWaitedForUntilNobodyDoes() throws Exception {
        try (DrivenRide ride = new DrivenRide()) {
            CompletableFuture<Void> waiting;
            try (EventStream viewer = ride.watch()) {
                viewer.next("ride");
                awaitViewers(ride, 1);
                waiting = waiting(ride);
            }

            assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void nobodyIsWaitedForLongerThanWanted() throws Exception {
        try (DrivenRide ride = new DrivenRide();
                EventStream viewer = ride.watch()) {
            viewer.next("ride");
            awaitViewers(ride, 1);

            ride.page().awaitRead(1);

            assertThat(ride.page().viewers()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatIsClosedEndsForItsViewersAndForWhoeverWaits() throws Exception {
        try (DrivenRide ride = new DrivenRide();
                EventStream viewer = ride.watch()) {
            viewer.next("ride");
            awaitViewers(ride, 1);
            CompletableFuture<Void> waiting = waiting(ride);

            ride.page().close();

            EventStream.Event event = viewer.next();
            while (!event.name().equals("end")) {
                event = viewer.next();
            }
            assertThat(waiting).succeedsWithin(Duration.ofSeconds(30));
        }
    }
}
