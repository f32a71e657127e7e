package fanbike.adapter.files.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.BoundedFile;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.adapter.files.recording.ChainCheck;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.app.port.ChainFinding;
import fanbike.app.port.Evidence;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.KeptMarks;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.WrittenReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Recordings and reports in files. Thread-safe. */
public final class EvidenceFiles implements Evidence {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);

    /** Twelve hours of intervals of a second each, with a cue for each, are some 25 MB. */
    private static final int MOST_BYTES = 50_000_000;

    private static final int BEGINNING = 4096;
    private static final String TOTALS = "totals";
    private static final String FORMAT = "format";

    private final ReportWriter reports;

    /**
     * Looks at files.
     *
     * @param reports makes a report anew, to compare with
     */
    public EvidenceFiles(ReportWriter reports) {
        this.reports = reports;
    }

    @Override
    public ChainFinding follow(Path recording, long asked) throws InvalidFileException {
        return ChainCheck.follow(recording, asked);
    }

    @Override
    public Optional<WrittenReport> report(Path file) throws InvalidFileException {
        if (!isLikeAReport(BoundedFile.read(file, Integer.MAX_VALUE, EvidenceFiles::beginning))) {
            return Optional.empty();
        }
        var problems = new Problems();
        Optional<JsonNode> root = StrictJson.parse(BoundedFile.read(file, MOST_BYTES), Place.FILE, problems);
        boolean isOther =
                root.isPresent() && !root.get().has(TOTALS) && !root.get().has("intervals");
        if (isOther) {
            return Optional.empty();
        }
        // What another format means cannot be told here.
        root.filter(report -> report.has(FORMAT))
                .ifPresent(report -> new FormatRule().read(report.get(FORMAT), Place.FILE.key(FORMAT), problems));
        return Optional.of(new JsonEvidence(root, problems.toList(), reports));
    }

    private static String beginning(InputStream in) throws IOException {
        return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).strip();
    }

    /** A report has a line for each value, or all on one; a recording has an object on each line. */
    private static boolean isLikeAReport(String beginning) {
        boolean isOnOneLine = beginning.startsWith("{") && !beginning.contains("\n");
        return isOnOneLine
                ? beginning.contains('"' + TOTALS + '"')
                : beginning
                        .lines()
                        .findFirst()
                        .filter(first -> first.strip().equals("{"))
                        .isPresent();
    }

    @Override
    public Optional<KeptMarks> marks(Path report) {
        try {
            return BoundedFile.read(report, MOST_BYTES, MarksReader::read);
        } catch (InvalidFileException unreadable) {
            LOG.debug("No marks in {}", report, unreadable);
            return Optional.empty();
        }
    }

    @Override
    public Optional<SessionHeader> header(Path recording) {
        try {
            return RecordingFile.header(recording);
        } catch (InvalidFileException unreadable) {
            LOG.debug("No header in {}", recording, unreadable);
            return Optional.empty();
        }
    }
}
