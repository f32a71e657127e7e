package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.html.HtmlReports;
import fanbike.app.port.InvalidFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of each kind of ride on a phone, on a desk, by day and by night, and on paper. */
class ReportPageIT extends PageOnDisk {

    private static final HtmlReports REPORTS = new HtmlReports("test", ZoneId.of("Europe/Berlin"));

    @ParameterizedTest
    @EnumSource
    void isReadOnEveryScreenAndByEverybody(ReportedRide ride) throws IOException, InvalidFileException {
        assertItIsReadOnEveryScreenAndByEverybody(name(ride), REPORTS.page(ride.report()));
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

        assertItDoesNothing();
        assertThat(browser.text(".facts")).contains(ReportedRide.HOSTILE_BIKE).contains(ReportedRide.HOSTILE_ATHLETE);
    }

    private static void show(ReportedRide ride) throws IOException, InvalidFileException {
        show(name(ride), REPORTS.page(ride.report()));
    }

    private static String name(ReportedRide ride) {
        return "report-" + ride.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
