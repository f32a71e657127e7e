package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.InvalidFileException;
import fanbike.page.Browser.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** How far the page is behind the ride. */
class PageLatencyIT {

    private static final List<Size> SCREENS = List.of(new Size(360, 640), new Size(820, 1180), new Size(1440, 900));
    private static final int SAMPLES = 40;
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
    void isAQuarterOfASecondAtMostOnAnyScreen(TestReporter reporter) throws IOException, InvalidFileException {
        try (Browser browser = Browser.open(profile);
                RideOnPage ride = RideOnPage.begun("five-rounds-3-2-1")) {
            browser.go(ride.address());
            browser.awaitText("#go", "Pause");

            for (Size screen : SCREENS) {
                browser.resize(screen);
                browser.run(LISTEN);
                double median = median(ride, browser);
                reporter.publishEntry("median milliseconds behind the ride at " + screen, Double.toString(median));
                assertThat(median).isLessThan(ENOUGH_MILLIS);
            }
        }
    }

    private static double median(RideOnPage ride, Browser browser) {
        return IntStream.range(SLOWEST_RPM, SLOWEST_RPM + SAMPLES)
                .mapToDouble(rpm -> millisBehind(ride, browser, rpm))
                .sorted()
                .toArray()[SAMPLES / 2];
    }

    private static double millisBehind(RideOnPage ride, Browser browser, int rpm) {
        long toldAtMillis = System.currentTimeMillis();
        ride.pedal(rpm);
        browser.awaitThat("shownAt['" + rpm + "']");
        double shownAtMillis = ((Number) browser.run("return shownAt['" + rpm + "']")).doubleValue();
        return shownAtMillis - toldAtMillis;
    }
}
