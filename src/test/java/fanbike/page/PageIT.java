package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fanbike.app.port.InvalidFileException;
import fanbike.core.session.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What the page does: follows the ride, takes taps and keys, survives its connection, and lets nobody else in. */
class PageIT {

    private static final String FIVE_ROUNDS = "five-rounds-3-2-1";
    private static final String PRIMER = "primer";

    @TempDir
    private static Path profile;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(profile);
        browser.resize(new Browser.Size(820, 1180));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void beginAnew() {
        browser.forgetComplaints();
    }

    @Test
    void showsThePlanBeforeTheStart() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());

            browser.awaitText("#name", "Five rounds of 3-2-1");
            browser.awaitText("#preview", "minutes at 50");
            browser.awaitText("#caution", "not for an injury");
            browser.awaitText("#how", "Pedal to start");
        }
    }

    @Test
    void letsANameFromOutsideBeText() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());

            browser.awaitText("#round", RideOnPage.HOSTILE_NAME);
            ride.warn("<img src=x onerror=alert(1)>");
            browser.awaitText("#warning", "<img src=x");

            assertThat(browser.run("return document.querySelectorAll('#round *, #warning *').length"))
                    .isEqualTo(0L);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void showsWhatToDoInDigitsAndWords() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());

            ride.pedal(11, 44);

            browser.awaitText("#cadence", "44");
            browser.awaitText("#word", "FASTER");
            browser.awaitText("#off", "−6");
            browser.awaitText("#target", "50");
            browser.awaitText("#round", "Round 1 of 5");
            browser.awaitText("#left", "2:");
        }
    }

    @Test
    void showsTheNextTargetShortlyBeforeItComes() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            ride.pedal(165, 50);
            browser.awaitText("#next", "to go");

            ride.pedal(8, 50);

            browser.awaitText("#next", "Brisk 55");
        }
    }

    @Test
    void neverShowsANumberThatIsNoNews() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            ride.pedal(20, 50);
            browser.awaitText("#cadence", "50");

            ride.pass(5);

            browser.awaitText("#cadence", "--");
            browser.awaitText("#word", "NO SIGNAL");
        }
    }

    @Test
    void countsTheTimeOnBetweenUpdates() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            ride.pedal(20, 50);
            browser.awaitText("#cadence", "50");

            String shown = browser.text("#left");

            browser.awaitThat("document.querySelector('#left').innerText < '" + shown + "'");
        }
    }

    @Test
    void asksForWhatTheButtonsSay() throws IOException, InvalidFileException, InterruptedException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Start");
            browser.find("#go").click();
            assertThat(ride.obey()).contains(Command.START);
            browser.awaitThat("!document.querySelector('#count').hidden");
            ride.pass(3);

            browser.awaitText("#go", "Pause");
            browser.find("#go").click();
            assertThat(ride.obey()).contains(Command.PAUSE);
            browser.awaitText("#go", "Go on");
            browser.find("#go").click();
            assertThat(ride.obey()).contains(Command.RESUME);

            browser.find("#skip").click();
            assertThat(ride.obey()).contains(Command.SKIP);
            browser.awaitText("#name", "Brisk");
            browser.find("#repeat").click();
            assertThat(ride.obey()).contains(Command.REPEAT);
        }
    }

    @Test
    void stopsOnlyWhenThatIsMeant() throws IOException, InvalidFileException, InterruptedException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");
            browser.find("#stop").click();
            browser.awaitText("#stop-dialog", "Stop the ride?");
            browser.pressEscape();
            browser.awaitThat("!document.querySelector('#stop-dialog').open");
            browser.find("#skip").click();
            assertThat(ride.obey()).contains(Command.SKIP);

            browser.press("q");
            browser.awaitText("#stop-dialog", "Stop the ride?");
            browser.find("#stop-dialog .danger").click();

            assertThat(ride.obey()).contains(Command.STOP);
            browser.awaitThat("document.body.dataset.wash === 'done'");
        }
    }

    @Test
    void stopsAtOnceWhileThereIsNothingToLose() throws IOException, InvalidFileException, InterruptedException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            ride.ask(Command.START);
            browser.awaitThat("!document.querySelector('#count').hidden");

            browser.press("q");

            assertThat(ride.obey()).contains(Command.STOP);
            assertThat(browser.run("return document.querySelector('#stop-dialog').open"))
                    .isEqualTo(false);
        }
    }

    @Test
    void takesTheKeysAsCapitalsToo() throws IOException, InvalidFileException, InterruptedException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");

            browser.press("N");

            assertThat(ride.obey()).contains(Command.SKIP);
        }
    }

    @Test
    void takesTheKeysOfTheTerminal() throws IOException, InvalidFileException, InterruptedException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Start");
            browser.press(Keys.SPACE);
            assertThat(ride.obey()).contains(Command.START);
            ride.pass(3);
            browser.awaitText("#go", "Pause");

            browser.press("n");
            assertThat(ride.obey()).contains(Command.SKIP);
            browser.press("b");
            assertThat(ride.obey()).contains(Command.REPEAT);
            browser.press(Keys.SPACE);

            assertThat(ride.obey()).contains(Command.PAUSE);
        }
    }

    @Test
    void canBePutOnTheHomeScreen() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#name", "Five rounds");

            assertThat(browser.whyNotInstallable()).isEmpty();
        }
    }

    @Test
    void healsWhenTheConnectionDropsAndCatchesUp() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            ride.pedal(20, 50);
            browser.awaitText("#cadence", "50");

            ride.cut();
            browser.awaitText("#banner", "Connection lost");
            browser.awaitThat("document.querySelector('#go').disabled");
            ride.pedal(200, 53);
            ride.heal();

            browser.awaitText("#cadence", "53");
            browser.awaitText("#name", "Brisk");
            browser.awaitThat("document.querySelector('#banner').hidden");
            browser.awaitThat("document.querySelectorAll('.block.passed').length === 1");
        }
    }

    @Test
    void keepsTheReportWhenTheProgramIsGone() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(PRIMER)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");
            browser.runLater("const done = arguments[0]; navigator.serviceWorker.ready.then(() => done(true));");
            ride.pedal(30, 40);
            ride.ask(Command.STOP);
            ride.report();
            browser.awaitText("#report", "Coverage");

            ride.cut();
            browser.reload();

            browser.awaitText("#report", "Coverage");
            browser.awaitThat("document.querySelector('#banner').hidden");
        }
    }

    @Test
    void saysWhenTheReportWasRead() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(PRIMER)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");
            ride.pedal(30, 40);
            ride.ask(Command.STOP);
            ride.report();
            browser.awaitText("#report", "Coverage");

            browser.find("#done").click();

            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> ride.page().awaitRead(Duration.ofHours(1).toMillis()));
            browser.awaitText("#report", "You can close this page");
        }
    }

    @Test
    void hidesATokenFromTheAddressBar() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address() + "?token=secret");

            browser.awaitText("#name", "Five rounds");

            assertThat(browser.address()).isEqualTo(ride.address());
        }
    }

    @Test
    void isNotServedUnderAnotherName() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address().replace("127.0.0.1", Browser.FOREIGN_HOST));

            assertThat(browser.run("return performance.getEntriesByType('navigation')[0].responseStatus"))
                    .isEqualTo(403L);
            assertThat(browser.run("return document.querySelectorAll('#ride').length"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void takesNoCommandFromAnotherSite() throws IOException, InvalidFileException, InterruptedException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go("data:text/html,<title>another site</title>");
            browser.runLater("""
                    fetch(arguments[0] + 'commands/STOP', {method: 'POST', mode: 'no-cors'})
                        .then(() => arguments[1]('asked'), refused => arguments[1](String(refused)));
                    """, ride.address());
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");

            browser.find("#go").click();

            assertThat(ride.obey()).contains(Command.PAUSE);
        }
    }
}
