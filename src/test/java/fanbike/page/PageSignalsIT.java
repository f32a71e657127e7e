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

/** What the page lets hear and lets flash, and for whom it does not. */
class PageSignalsIT {

    private static final String FIVE_ROUNDS = "five-rounds-3-2-1";

    @TempDir
    private static Path profile;

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isHeardOnceTheRiderSaysSo() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");
            browser.run("""
                    window.heard = [];
                    const start = OscillatorNode.prototype.start;
                    OscillatorNode.prototype.start = function (when) {
                        window.heard.push(this.frequency.value);
                        return start.call(this, when);
                    };
                    return true;
                    """);
            ride.ask(Command.SKIP);
            browser.awaitText("#name", "Brisk");
            assertThat(browser.run("return heard.length")).isEqualTo(0L);

            browser.find("#sound").click();
            browser.awaitText("#sound", "Sound: on");
            ride.ask(Command.SKIP);

            browser.awaitThat("heard.includes(1568)");
            browser.press("m");
            browser.awaitText("#sound", "off");
        }
    }

    @Test
    void speaksThePlanAndThenWhatBegins() throws IOException, InvalidFileException {
        try (RideOnPage ride = RideOnPage.ready(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#sound", "Tap for sound");
            browser.run("""
                    window.said = [];
                    speechSynthesis.getVoices = () => [{}];
                    speechSynthesis.speak = words => said.push(words.lang + ' ' + words.text);
                    return true;
                    """);

            browser.find("#sound").click();
            browser.awaitThat("said.length === 1 && said[0].startsWith('en Five rounds.')");
            ride.ask(Command.START);
            ride.pedal(4, 50);

            browser.awaitThat("said.at(-1) === 'en Steady. 50.'");
        }
    }

    @Test
    void flashesAtADriftButNotForWhoAsksForCalm() throws IOException, InvalidFileException {
        String listen = """
                window.flashes = 0;
                const animate = Element.prototype.animate;
                Element.prototype.animate = function (...all) {
                    window.flashes++;
                    return animate.apply(this, all);
                };
                return true;
                """;
        try (RideOnPage ride = RideOnPage.begun(FIVE_ROUNDS)) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");
            browser.run(listen);
            ride.pedal(20, 50);
            ride.pedal(5, 40);
            browser.awaitThat("flashes === 1");

            browser.reduceMotion(true);
            ride.ask(Command.SKIP);
            browser.awaitText("#name", "Brisk");

            assertThat(browser.run("return flashes")).isEqualTo(1L);
        }
    }
}
