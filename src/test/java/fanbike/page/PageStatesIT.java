package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.InvalidFileException;
import fanbike.page.Browser.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each state of a ride on each kind of screen: all of it is there, everybody can use it, and there is a picture of it. */
class PageStatesIT {

    private static final String FIVE_ROUNDS = "five-rounds-3-2-1";
    private static final Size SMALL_PHONE = new Size(360, 640);
    private static final Size LAPTOP = new Size(1440, 900);
    private static final List<Size> SCREENS = List.of(
            SMALL_PHONE, new Size(640, 360), new Size(390, 844), new Size(820, 1180), new Size(1180, 820), LAPTOP);

    private static final String CUT_OFF = """
            return [...document.querySelectorAll('button, h1, .word, .off, .next, #band, #how')]
                .filter(element => element.offsetParent !== null)
                .filter(element => {
                    const box = element.getBoundingClientRect();
                    return box.left < -1 || box.right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1;
                })
                .map(element => element.id || element.className).join(' ');
            """;

    /** The phone with letters twice as big. */
    private static final List<Size> TINY = List.of(new Size(180, 320), new Size(320, 180));

    private static final String OVERLAPS = """
            const boxes = [...document.querySelectorAll(
                    '.bar, .messages, .plan, .cadence, .advice, .target, .gauge, .left-box, .next, .chart-box, .strip, '
                    + '.score, .buttons button')]
                .filter(element => element.offsetParent !== null)
                .map(element => [element.id || element.className, element.getBoundingClientRect()]);
            return boxes.flatMap(([name, a], index) => boxes.slice(index + 1)
                .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1
                    && b.top < a.bottom - 1)
                .map(([other]) => name + ' on ' + other)).join(', ');
            """;

    private static final String BROKEN_FIGURES = """
            const name = document.querySelector('.intervals tbody th');
            name.textContent = 'x'.repeat(80);
            return [...document.querySelectorAll('.intervals td, .intervals thead th')].filter(cell => {
                const text = document.createRange();
                text.selectNodeContents(cell.querySelector('span') ?? cell);
                return new Set([...text.getClientRects()].map(line => Math.round(line.top))).size > 1;
            }).map(cell => cell.textContent).join(' ');
            """;

    private static final String SCROLLS = """
            const page = document.documentElement;
            return page.scrollWidth > innerWidth
                || (document.body.dataset.screen === 'ride' && page.scrollHeight > innerHeight);
            """;

    private static final String SMALLEST_BUTTON = """
            return Math.min(...[...document.querySelectorAll('button')].filter(button => button.offsetParent !== null)
                .flatMap(button => [button.offsetWidth, button.offsetHeight]));
            """;

    @TempDir
    private static Path profile;

    private static Browser browser;

    private static Accessibility accessibility;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(profile);
        accessibility = new Accessibility();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitsEveryScreenAndEverybodyCanUseIt(PageState state) throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.resize(LAPTOP);
            browser.go(ride.address());
            state.reach(ride);
            browser.awaitThat("document.body.dataset.wash === '" + state.wash() + "'");
            browser.awaitThat(
                    state == PageState.FINISHED
                            ? "document.body.dataset.screen === 'report'"
                            : "document.body.dataset.screen === 'ride'");

            everyScreen(state.name());
        }
    }

    @Test
    void looksDeadWhileItIsCutOff() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            PageState.IN.reach(ride);
            browser.awaitText("#cadence", "50");

            ride.cut();

            browser.awaitText("#banner", "Connection lost");
            browser.awaitText("#cadence", "--");
            browser.awaitThat("document.body.dataset.wash === 'lost'");
            everyScreen("CUT_OFF");
        }
    }

    @Test
    void asksBeforeARideIsStopped() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            PageState.IN.reach(ride);
            browser.awaitText("#cadence", "50");

            browser.find("#stop").click();

            browser.awaitText("#stop-dialog", "Stop the ride?");
            everyScreen("ASKED");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PageState.class,
            names = {"READY", "FAR_OVER", "PAUSED", "WARNED", "FINISHED"})
    void letsNothingLieOverAnythingWhenItIsScrolled(PageState state) throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            state.reach(ride);
            browser.awaitThat("document.body.dataset.wash === '" + state.wash() + "'");

            for (Size screen : TINY) {
                browser.resize(screen);
                browser.awaitThat("innerWidth === " + screen.width() + " && document.getAnimations().length === 0");
                String what = state.name().toLowerCase(java.util.Locale.ROOT) + "-" + screen;
                browser.capture(what);
                assertThat(browser.run(OVERLAPS)).as(what).isEqualTo("");
                assertThat(browser.run("return document.documentElement.scrollWidth > innerWidth"))
                        .as(what)
                        .isEqualTo(false);
            }
        }
    }

    @Test
    void neverBreaksAFigureForTheSakeOfALongName() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            PageState.FINISHED.reach(ride);
            browser.awaitThat("document.body.dataset.screen === 'report'");
            browser.resize(SMALL_PHONE);
            browser.awaitThat("innerWidth === " + SMALL_PHONE.width());

            assertThat(browser.run(BROKEN_FIGURES)).isEqualTo("");
            assertThat(browser.run(SCROLLS)).isEqualTo(false);
            browser.capture("long-name-" + SMALL_PHONE);
        }
    }

    private static void everyScreen(String name) throws IOException {
        for (Size screen : SCREENS) {
            browser.resize(screen);
            browser.awaitThat("innerWidth === " + screen.width() + " && document.getAnimations().length === 0");
            String what = name.toLowerCase(java.util.Locale.ROOT) + "-" + screen;
            browser.capture(what);
            assertThat(browser.run(SCROLLS)).as(what).isEqualTo(false);
            assertThat(browser.run(CUT_OFF)).as(what).isEqualTo("");
            assertThat(((Number) browser.run(SMALLEST_BUTTON)).intValue())
                    .as(what)
                    .isGreaterThanOrEqualTo(48);
            if (screen.equals(SMALL_PHONE) || screen.equals(LAPTOP)) {
                accessibility.check(browser, what);
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }
}
