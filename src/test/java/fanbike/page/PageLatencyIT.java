package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.InvalidFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** How far the page is behind the ride. */
class PageLatencyIT {

    private static final int SAMPLES = 60;
    private static final int SLOWEST_RPM = 30;
    private static final double ENOUGH_MILLIS = 250;

    /** Notes when each text was shown, by the clock that this process has, too. */
    private static final String LISTEN = """
            window.shownAt = {};
            const cadence = document.querySelector('#cadence');
            new MutationObserver(() => {
                shownAt[cadence.textContent] = performance.timeOrigin + performance.now();
            }).observe(cadence, {childList: true, characterData: true, subtree: true});
            return true;
            """;

    @TempDir
    private Path profile;

    @Test
    void isAQuarterOfASecondAtMost(TestReporter reporter) throws IOException, InvalidFileException {
        try (Browser browser = Browser.open(profile);
                RideOnPage ride = RideOnPage.begun("five-rounds-3-2-1")) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");
            browser.run(LISTEN);

            List<Double> behind = new ArrayList<>();
            for (int sample = 0; sample < SAMPLES; sample++) {
                behind.add(millisBehind(ride, browser, SLOWEST_RPM + sample));
            }

            behind.sort(null);
            double median = behind.get(SAMPLES / 2);
            reporter.publishEntry(
                    "milliseconds behind the ride", "median " + median + ", worst " + behind.get(SAMPLES - 1));
            assertThat(median).isLessThan(ENOUGH_MILLIS);
        }
    }

    private static double millisBehind(RideOnPage ride, Browser browser, int rpm) {
        long toldAtMillis = System.currentTimeMillis();
        ride.pedal(rpm);
        browser.awaitThat("shownAt['" + rpm + "']");
        double shownAtMillis = ((Number) browser.run("return shownAt['" + rpm + "']")).doubleValue();
        return shownAtMillis - toldAtMillis;
    }
}
