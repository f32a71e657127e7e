package fanbike.adapter.files.report;

import fanbike.core.diary.Diary;
import fanbike.core.report.Figures;
import fanbike.core.report.FullReport;
import fanbike.core.report.Headline;
import fanbike.core.report.Report;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A report as a Training Center Database (Garmin, TrainingCenterDatabase v2 with ActivityExtension v2): an activity with a
 * lap for each interval, each time it was ridden. Elements stand in the order that the format demands.
 */
final class TcxReport {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\b.*");

    private final String programVersion;

    /**
     * A writer.
     *
     * @param programVersion of this program
     */
    TcxReport(String programVersion) {
        this.programVersion = programVersion;
    }

    /**
     * The file.
     *
     * @param full of which a diary is possible
     */
    byte[] write(FullReport full) {
        try {
            Diary diary = Diary.of(full);
            var xml = new TcxElements();
            return xml.document(() -> xml.element(
                    "Activities", () -> xml.element("Activity", () -> activity(xml, diary, full.report()))));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory takes every element", impossible);
        }
    }

    private void activity(TcxElements xml, Diary diary, Report report) throws XMLStreamException {
        xml.attribute("Sport", "Biking");
        xml.text("Id", TcxLaps.time(diary.from()));
        new TcxLaps(xml, diary).write();
        xml.text("Notes", notes(report));
        xml.element("Creator", () -> {
            xml.type("Device_t");
            xml.text("Name", "Fanbike");
            xml.text("UnitId", "0");
            xml.text("ProductID", "0");
            xml.element("Version", () -> version(xml));
        });
    }

    private void version(TcxElements xml) throws XMLStreamException {
        Matcher version = VERSION.matcher(programVersion);
        boolean isKnown = version.matches();
        xml.text("VersionMajor", isKnown ? version.group(1) : "0");
        xml.text("VersionMinor", isKnown ? version.group(2) : "0");
    }

    private static String notes(Report report) {
        Headline headline = report.headline();
        String score = headline.score().isPresent()
                ? "Score " + Figures.score(headline.score().getAsDouble()) + ": "
                        + headline.word().orElseThrow()
                : "No score: " + headline.withheldBecause().orElseThrow();
        return report.result().plan().protocol().title() + ". " + score + ".";
    }
}
