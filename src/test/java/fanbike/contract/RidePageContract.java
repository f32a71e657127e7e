package fanbike.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.RidePage;
import fanbike.app.port.RidePages;
import fanbike.app.port.RidePages.Reach;
import fanbike.app.port.SoundSettings;
import fanbike.core.speech.Language;
import fanbike.fixtures.Headers;
import fanbike.fixtures.RideOnShow;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What every page of a ride does, whoever looks. */
public abstract class RidePageContract {

    /** Longer than any of these tests may last. */
    private static final long FOR_EVER_MILLIS = 3_600_000;

    /** Opens the pages under test. */
    protected abstract RidePages pages();

    private RidePage open() throws IOException {
        var header = Headers.of("2026-01-31T10-00-00Z");
        var ride = new RideOnShow(header.plan(), header.policy(), true);
        var sound = new SoundSettings(true, 80, true, Language.ENGLISH);
        return pages().open(ride.shown(), header, new Reach(false, 0), sound, command -> {});
    }

    @Test
    void hasAnAddressOnThisMachineAndNoCodeForOthers() throws IOException {
        try (RidePage page = open()) {
            assertThat(URI.create(page.address()).getHost()).isEqualTo("127.0.0.1");
            assertThat(page.qrCode()).isEmpty();
            assertThat(page.viewers()).isZero();
        }
    }

    @Test
    void keepsNobodyWaitingWhereNobodyLooks() throws IOException, InterruptedException {
        try (RidePage page = open()) {
            page.finished("{}");

            page.awaitRead(FOR_EVER_MILLIS);

            assertThat(page.viewers()).isZero();
        }
    }

    @Test
    void keepsNobodyWaitingOnceTheReportWasRead() throws IOException, InterruptedException {
        try (RidePage page = open()) {
            page.finished("{}");
            page.read();
            page.read();

            page.awaitRead(FOR_EVER_MILLIS);

            assertThat(page.viewers()).isZero();
        }
    }

    @Test
    void isClosedMoreThanOnceWithoutAWord() throws IOException {
        RidePage page = open();

        page.close();
        page.close();
        page.warned("The bike is gone.");

        assertThat(page.viewers()).isZero();
    }
}
