package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.html.HtmlReports;
import fanbike.app.port.InvalidFileException;
import fanbike.page.Browser.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of each kind of ride on a phone, on a desk, by day and by night, and on paper. */
class ReportPageIT {

    private static final Size PHONE = new Size(360, 800);
    private static final Size DESK = new Size(1280, 900);
    private static final HtmlReports REPORTS = new HtmlReports("test", ZoneId.of("Europe/Berlin"));

    /** What reaches beyond the screen; a letter of a picture may, as long as nothing can be scrolled sideways. */
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('h1, h2, h3, p, li, td, th, dt, dd, text')]
                .filter(element => element.getClientRects().length > 0 && !element.closest('.unseen, thead'))
                .filter(element => {
                    const box = element.getBoundingClientRect();
                    return box.left < -0.5 || box.right > innerWidth + 0.5;
                })
                .map(element => element.textContent).join(' | ');
            """;

    /** Letters of one picture that lie on each other. */
    private static final String OVERLAPS = """
            return [...document.querySelectorAll('svg[role=img]')].flatMap(picture => {
                const boxes = [...picture.querySelectorAll('text')]
                    .map(text => [text.textContent, text.getBoundingClientRect()])
                    .filter(([, box]) => box.width > 0);
                return boxes.flatMap(([name, a], index) => boxes.slice(index + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1
                        && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3)
                    .map(([other]) => name + ' on ' + other));
            }).join(', ');
            """;

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

        for (Size screen : List.of(PHONE, DESK)) {
            for (boolean isDark : List.of(false, true)) {
                browser.resize(screen);
                browser.prefersDark(isDark);
                String what = name(ride) + "-" + screen + (isDark ? "-dark" : "");
                browser.captureAll(what);
                assertThat(browser.run("return document.documentElement.scrollWidth > innerWidth"))
                        .as(what)
                        .isEqualTo(false);
                assertThat(browser.run(CUT_OFF)).as(what).isEqualTo("");
                assertThat(browser.run(OVERLAPS)).as(what).isEqualTo("");
                accessibility.checkRules(browser, what);
            }
        }
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
