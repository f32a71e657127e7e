package fanbike.adapter.files.report;

import static fanbike.fixtures.Protocols.once;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.ReportFormat;
import fanbike.core.model.Interval;
import fanbike.core.report.FullReport;
import fanbike.core.session.Command;
import fanbike.fixtures.MeasuredRide;
import fanbike.fixtures.Reports;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class TcxReportTest {

    private final MeasuredRide ride = new MeasuredRide(once(work(10, 50), rest(5), work(20, 60)));

    private static String tcx(FullReport full) {
        return new String(Reports.FILES.write(full, ReportFormat.TCX), StandardCharsets.UTF_8);
    }

    /** Fails where the file has not the structure that is published. */
    static void validate(String tcx) throws Exception {
        schema().newValidator().validate(new StreamSource(new StringReader(tcx)));
    }

    private static Schema schema() throws SAXException {
        URL structure = Objects.requireNonNull(TcxReportTest.class.getResource("/fanbike/training-center.xsd"));
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(structure);
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    @Test
    void hasALapForEachIntervalAndAPointForEachReading() throws Exception {
        ride.ask(Command.START).pedal(10, 50, 150, 120).pedal(5, 30, 60, 110).pedal(21, 58, 200, 140);

        String tcx = tcx(ride.report());

        validate(tcx);
        assertThat(count(tcx, "<Lap ")).isEqualTo(3);
        assertThat(count(tcx, "<Trackpoint>")).isEqualTo(35);
        assertThat(tcx)
                .contains(
                        "<Lap StartTime=\"2026-01-31T10:00:10Z\"><TotalTimeSeconds>5.0</TotalTimeSeconds>"
                                + "<DistanceMeters>50</DistanceMeters>",
                        "<Intensity>Resting</Intensity><Cadence>30</Cadence><TriggerMethod>Time</TriggerMethod>",
                        "<Trackpoint><Time>2026-01-31T10:00:03Z</Time><DistanceMeters>30</DistanceMeters>"
                                + "<HeartRateBpm><Value>120</Value></HeartRateBpm><Cadence>50</Cadence><Extensions><x:TPX>"
                                + "<x:Watts>150</x:Watts></x:TPX></Extensions></Trackpoint>",
                        "<x:LX><x:MaxBikeCadence>58</x:MaxBikeCadence><x:AvgWatts>200</x:AvgWatts>",
                        "<Notes>WORK, round 1, 50 rpm; in band 100% of the judged time</Notes>",
                        "xsi:type=\"Device_t\"><Name>Fanbike</Name>");
    }

    @Test
    void aPausePartsATrack() throws Exception {
        ride.ask(Command.START)
                .pedal(5, 50, 150, 120)
                .ask(Command.PAUSE)
                .silence(60)
                .ask(Command.RESUME);
        ride.pedal(5, 50, 150, 120).pedal(3, 30, 60, 110);

        String tcx = tcx(ride.report());

        validate(tcx);
        assertThat(count(tcx, "<Lap ")).isEqualTo(2);
        assertThat(count(tcx, "<Track>")).isEqualTo(3);
        assertThat(tcx).contains("<TotalTimeSeconds>10.0</TotalTimeSeconds>");
    }

    @Test
    void aLapWithoutAWordFromTheBikeHasNoTrack() throws Exception {
        ride.ask(Command.START).silence(12).ask(Command.STOP);

        String tcx = tcx(ride.report());

        validate(tcx);
        assertThat(count(tcx, "<Track>")).isZero();
        assertThat(tcx).contains("<DistanceMeters>0</DistanceMeters><Calories>0</Calories>");
    }

    @Test
    void namesFromOutsideAreText() throws Exception {
        Interval work = work(10, 50);
        var hostile = new Interval(
                "</Notes><x>&\u0000\u001b\uD800\uFFFE]]>", work.kind(), work.lengthNanos(), work.target(), work.band());
        var named = new MeasuredRide(once(hostile)).ask(Command.START).pedal(3, 50, 150, 120);

        String tcx = tcx(named.report());

        validate(tcx);
        assertThat(tcx).contains("&lt;/Notes&gt;&lt;x&gt;&amp;????]]&gt;, round 1");
    }

    @Test
    void theStructureRefusesWhatIsNotInOrder() throws Exception {
        ride.ask(Command.START).pedal(5, 50, 150, 120);
        String disordered =
                tcx(ride.report()).replaceAll("(<Time>[^<]*</Time>)(<DistanceMeters>[^<]*</DistanceMeters>)", "$2$1");

        assertThatThrownBy(() -> validate(disordered)).isInstanceOf(SAXException.class);
    }
}
