package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.html.HtmlReports;
import fanbike.app.port.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of each kind of ride on a phone, on a desk, by day and by night, and on paper. */
class ReportPageIT {

    private static final HtmlReports REPORTS = new HtmlReports("test", ZoneId.of("Europe/Berlin"));

    @TempDir
    private static Path folder;

    private static Browser browser;

    private static Accessibility accessibility;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open(Files.createDirectory(folder.resolve("profile")));
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
    void isReadOnEveryScreenAndByEverybody(ReportedRide ride) throws IOException, InvalidFileException {
        browser.forgetComplaints();
        show(ride);

        EveryScreen.show(browser, accessibility, name(ride));
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isPrintedOnTwoSheets(ReportedRide ride) throws IOException, InvalidFileException {
        show(ride);
        browser.prefersDark(true);

        byte[] printed = browser.print();

        Files.write(Path.of("target", "screenshots", name(ride) + ".pdf"), printed);
        assertThat(Sheets.of(printed)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"FINISHED", "DROPOUTS"})
    void doesNothingButBeThere(ReportedRide ride) throws IOException, InvalidFileException {
        show(ride);

        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.run(
                        "return document.querySelectorAll('script, img, link, iframe, object, [onerror]').length"))
                .isEqualTo(0L);
        assertThat(browser.isAsking()).isFalse();
        assertThat(browser.text(".facts")).contains(ReportedRide.HOSTILE_BIKE).contains(ReportedRide.HOSTILE_ATHLETE);
    }

    private static void show(ReportedRide ride) throws IOException, InvalidFileException {
        Path file = folder.resolve(name(ride) + ".html");
        Files.writeString(file, REPORTS.page(ride.report()));
        browser.go(file.toUri().toString());
    }

    private static String name(ReportedRide ride) {
        return "report-" + ride.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
