package fanbike.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Block;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.core.report.FullReport;
import fanbike.core.report.Report;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomRide;
import fanbike.fixtures.RandomRides;
import fanbike.fixtures.WrittenRide;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlReportsTest {

    private static final String BIKE = "\"><img src=x onerror=alert(1)>";
    private static final String ATHLETE = "=HYPERLINK(\"x\")";
    private static final String TITLE = "</style><script>alert(2)</script>";
    private static final int MOST_CHARACTERS = 1_500_000;

    private final HtmlReports reports = new HtmlReports("1.2.3", ZoneId.of("Europe/Berlin"));

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isWellFormedWhateverHappens(long seed) throws ParserConfigurationException, IOException, SAXException {
        RandomRide ride = RandomRides.ride(seed);
        FullReport report =
                WrittenRide.report(ride.plan(), ride.policy(), ride.inputs(), Report.Subject.ofCapture("00"));

        String page = reports.page(report);

        assertThat(parsed(page).getElementsByTagName("section").getLength()).isGreaterThanOrEqualTo(5);
        assertThat(page).doesNotContain("NaN", "Infinity", "Optional", "null");
    }

    @Test
    void isTheSameForTheSameReport() {
        assertThat(reports.page(hostile()))
                .isEqualTo(new HtmlReports("1.2.3", ZoneId.of("Europe/Berlin")).page(hostile()));
    }

    @Test
    void takesNothingFromElsewhereAndRunsNothing() {
        String page = reports.page(plain());

        assertThat(page)
                .doesNotContainIgnoringCase("http:")
                .doesNotContainIgnoringCase("https:")
                .doesNotContain("//")
                .doesNotContainIgnoringCase("@import")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContainPattern("(?i)\\s(src|href|xlink|action|on\\w+)\\s*=")
                .doesNotContainPattern("(?i)url\\((?!#)");
        assertThat(page).contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void printsWhatStrangersWroteAndDoesNotObeyIt() throws ParserConfigurationException, IOException, SAXException {
        String page = reports.page(hostile());

        Document document = parsed(page);
        assertThat(document.getElementsByTagName("img").getLength()).isZero();
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("style").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(TITLE);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(TITLE + " – Fanbike");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Athlete " + ATHLETE)
                .contains(BIKE)
                .contains("a?b<b>");
    }

    @Test
    void saysWhenInTheWritersZone() {
        assertThat(reports.page(plain())).contains("Saturday 31 January 2026, 11:00 (UTC+01:00)");
        assertThat(new HtmlReports("1", ZoneId.of("UTC")).page(plain()))
                .contains("Saturday 31 January 2026, 10:00 (UTC+00:00)");
    }

    @Test
    void saysByWhatTheFiguresCanBeChecked() {
        assertThat(reports.page(plain()))
                .contains("2b703cad")
                .contains("fanbike 1.2.3")
                .contains("a band of ±2 rpm around the target")
                .contains("10 s to settle")
                .contains("812 lines")
                .contains("fanbike verify 2026-01-31T10-00-00Z")
                .contains("8f14e45fceea167a5a36dedd4bea2543");
    }

    @Test
    void saysWhatTheRecordingLacks() {
        var missing = new Report.MissingRecording(0, 7, "No space left on <device>");
        var lacking = new FullReport(plain().report(), plain().course(), Optional.of(missing));

        assertThat(reports.page(lacking)).contains("lacks 7 inputs from 0:00 on", "No space left on &lt;device&gt;");
    }

    @Test
    void saysWhereTheFiguresStandThatTheRecordingIsNotToBeTrusted() {
        FullReport broken = new FullReport(plain().report().withBrokenChain(), plain().course());

        assertThat(reports.page(broken))
                .contains("<p class=\"warning\">The chain of the recording is broken, so it may be another than was"
                        + " recorded; fanbike verify 2026-01-31T10-00-00Z says where.</p>")
                .doesNotContain("8f14e45fceea167a5a36dedd4bea2543");
        assertThat(reports.page(plain())).doesNotContain("class=\"warning\"");
    }

    @Test
    void aCaptureHasNoNamesAndNoTime() {
        String page = reports.page(ride().report());

        assertThat(page)
                .doesNotContain("class=\"facts\"")
                .doesNotContain("<dt>Bike</dt>")
                .doesNotContain("<dt>Ridden</dt>")
                .doesNotContain("<dt>Session</dt>")
                .doesNotContain("fanbike verify");
    }

    @Test
    void aThousandIntervalsAreStillAPageThatOpens() throws ParserConfigurationException, IOException, SAXException {
        Interval[] many = IntStream.range(0, 1000)
                .mapToObj(i -> Protocols.work(20, 40 + i % 30))
                .toArray(Interval[]::new);
        var ride = new WrittenRide(Protocols.once(many));
        for (int i = 0; i < 5000; i++) {
            ride.pedal(2, 40 + i % 31).pedal(1.5, 45).pass(0.5);
        }

        String page = reports.page(ride.report());

        assertThat(page).hasSizeLessThan(MOST_CHARACTERS);
        assertThat(parsed(page).getElementsByTagName("tr").getLength()).isGreaterThan(1000);
    }

    @Test
    void aRideOfTwelveHoursIsThinned() {
        Interval[] hours =
                IntStream.range(0, 12).mapToObj(i -> Protocols.work(3600, 50)).toArray(Interval[]::new);
        var ride = new WrittenRide(Protocols.once(hours));
        for (int second = 0; second < 43_200; second++) {
            ride.pedal(1, 40 + second % 21);
        }

        assertThat(reports.page(ride.report())).hasSizeLessThan(MOST_CHARACTERS / 5);
    }

    @Test
    void restsAndFreeIntervalsAreShownQuietly() {
        Plan plan = Protocols.once(
                Protocols.targeted(IntervalKind.WARMUP, 20, 40), Protocols.work(20, 50), Protocols.rest(20));

        String page = reports.page(
                new WrittenRide(plan).pedal(20, 40).pedal(20, 50).pedal(20, 10).report());

        assertThat(page)
                .contains("class=\"quiet\"")
                .contains("class=\"quiet rest\"")
                .contains("not scored");
    }

    private static WrittenRide ride() {
        return new WrittenRide(Protocols.once(Protocols.work(60, 50))).pedal(60, 50);
    }

    private static FullReport plain() {
        FullReport report = ride().report(subject("Echo", "R1"));
        return new FullReport(
                new Report(
                        report.report().subject(),
                        report.report().policy(),
                        report.report().result(),
                        Optional.empty(),
                        Optional.of(new Report.Seal(812, "8f14e45fceea167a5a36dedd4bea2543"))),
                report.course());
    }

    private static FullReport hostile() {
        var protocol = new Protocol(
                "x",
                TITLE,
                "",
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of(new Block(1, List.of(Protocols.work(60, 50)), Optional.empty())));
        return new WrittenRide(Plan.of(protocol, "", 100, Protocols.BAND))
                .pedal(10, 50)
                .remark("a\u202eb<b>")
                .pedal(50, 50)
                .report(subject(BIKE, ATHLETE));
    }

    private static Report.Subject subject(String bike, String athlete) {
        return new Report.Subject(
                Optional.of("2026-01-31T10-00-00Z"),
                Optional.of(Instant.parse("2026-01-31T10:00:00Z")),
                "2b703cad",
                Optional.of(new Report.Bike(bike, "AA:BB:CC:DD:EE:FF", false)),
                athlete);
    }

    private static Document parsed(String page) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }
}
