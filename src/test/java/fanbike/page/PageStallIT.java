package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.InvalidFileException;
import fanbike.core.session.Command;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page does when nothing comes: no news looks like news, and no press of a button waits to be done later. */
class PageStallIT {

    private static final String FIVE_ROUNDS = "five-rounds-3-2-1";

    /** Lets a test lose all that comes, as a network does without a word, and hold back all answers. */
    private static final String LOSSY = """
            const listen = EventSource.prototype.addEventListener;
            EventSource.prototype.addEventListener = function (kind, take) {
                listen.call(this, kind, event => window.isSilent || take(event));
            };
            window.asked = [];
            window.warned = [];
            window.answers = [];
            const ask = window.fetch;
            window.fetch = (what, how) => {
                if (!String(what).startsWith('commands/')) {
                    return window.page ? Promise.resolve(new Response('', {status: page})) : ask(what, how);
                }
                asked.push(what);
                if (answers.length > 0) {
                    return Promise.resolve(new Response('', {status: answers.shift()}));
                }
                return new Promise((_, refuse) =>
                    how.signal.addEventListener('abort', () => refuse(how.signal.reason)));
            };
            document.addEventListener('DOMContentLoaded', () => {
                const warning = document.querySelector('#warning');
                new MutationObserver(() => warned.push(warning.textContent)).observe(warning, {childList: true});
            });
            """;

    @TempDir
    private static Path profile;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(profile);
        browser.resize(new Browser.Size(820, 1180));
        browser.runFirst(LOSSY);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static RideOnPage ridden() throws IOException, InvalidFileException {
        RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS);
        browser.go(ride.address());
        ride.pedal(20, 50);
        browser.awaitText("#cadence", "50");
        return ride;
    }

    @Test
    void looksDeadAndTakesNoKeyWhenNothingComesAndHealsWhenSomethingDoes() throws IOException, InvalidFileException {
        try (RideOnPage ride = ridden()) {
            browser.run("return window.isSilent = true");

            browser.awaitText("#cadence", "--");
            browser.awaitText("#word", "OFFLINE");
            browser.awaitText("#banner", "Connection lost");
            browser.awaitThat("document.body.dataset.wash === 'lost'");
            browser.press("n");
            browser.press(" ");
            browser.press("q");
            assertThat(browser.run("return asked.length")).isEqualTo(0L);
            assertThat(browser.run("return document.querySelector('#stop-dialog').open"))
                    .isEqualTo(false);
            browser.run("window.isSilent = false; return true");
            ride.pedal(5, 53);

            browser.awaitText("#cadence", "53");
            browser.awaitThat("document.querySelector('#banner').hidden");
        }
    }

    @Test
    void staysAliveByBeatsAloneWhileTheRideHasNoNews() throws IOException, InvalidFileException {
        try (RideOnPage ride = ridden()) {
            ride.ask(Command.PAUSE);
            browser.awaitText("#word", "PAUSED");
            browser.run("""
                    window.died = 0;
                    new MutationObserver(() => window.died++).observe(document.querySelector('#banner'), {attributes: true});
                    window.beats = 0;
                    const source = new EventSource('events');
                    source.addEventListener('beat', () => window.beats++);
                    return true;
                    """);

            browser.awaitThat("beats === 3");

            assertThat(browser.run("return died")).isEqualTo(0L);
        }
    }

    @Test
    void asksForOneThingAtATimeAndGivesUpWhenNoAnswerComes() throws IOException, InvalidFileException {
        try (RideOnPage ride = ridden()) {
            browser.press("n");
            browser.press("n");
            browser.press("b");

            browser.awaitText("#warning", "The ride does not answer. Look before you press again.");
            assertThat(browser.run("return asked.join(' ')")).isEqualTo("commands/SKIP?interval=0");
            ride.pedal(1, 50);
            browser.press("b");
            browser.awaitThat("asked.at(-1) === 'commands/REPEAT?interval=0'");
        }
    }

    @Test
    @SuppressWarnings("try") // The ride need only be there.
    void isQuietAboutAnIntervalThatIsOverAlreadyAndNotAboutARefusal() throws IOException, InvalidFileException {
        try (RideOnPage ride = ridden()) {
            browser.run("answers.push(409, 500); return true");

            browser.press("n");
            browser.awaitThat("answers.length === 1");
            browser.run("return new Promise(done => setTimeout(() => done(true)))");
            browser.press("n");

            browser.awaitText("#warning", "(500)");
            assertThat(browser.run("return warned.join(' ')"))
                    .isEqualTo("The ride did not take that (500). Try again.");
        }
    }

    @Test
    void saysWhenItsCodeIsNoLongerValid() throws IOException, InvalidFileException {
        try (RideOnPage ride = ridden()) {
            browser.run("return window.page = 403");

            ride.cut();

            browser.awaitText("#banner", "code is no longer valid: scan the new one.");
            browser.awaitText("#word", "OFFLINE");
        }
    }

    @Test
    void holdsNoStreamOnceItIsLeftAndBeginsAnewWhenItIsBack() throws IOException, InvalidFileException {
        try (RideOnPage ride = ridden()) {
            browser.run("return dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
            browser.awaitText("#word", "OFFLINE");
            ride.pedal(10, 53);

            browser.run("return dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");

            browser.awaitText("#cadence", "53");
        }
    }
}
