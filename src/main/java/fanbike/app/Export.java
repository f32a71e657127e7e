package fanbike.app;

import fanbike.app.port.Archive;
import fanbike.app.port.Evidence;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import fanbike.core.report.FullReport;
import fanbike.core.report.Marks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Copies sessions to an archive, each with everything that can be made of it.
 *
 * @param recordings reads them
 * @param evidence tells whose they are, even where the rest cannot be read
 * @param reports writes them
 * @param archive takes them
 */
public record Export(RecordingReader recordings, Evidence evidence, ReportWriter reports, Archive archive) {

    private static final String KEPT_REPORT = "report.json";

    /** What each is called in a session's folder; the report in JSON is the kept one, where there is one. */
    private static final Map<ReportFormat, String> NAMES = new EnumMap<>(Map.of(
            ReportFormat.TEXT, "report.txt",
            ReportFormat.HTML, "report.html",
            ReportFormat.CSV, "intervals.csv",
            ReportFormat.CSV_SAMPLES, "seconds.csv",
            ReportFormat.FIT, "ride.fit",
            ReportFormat.TCX, "ride.tcx"));

    /**
     * What was copied of a session.
     *
     * @param session which
     * @param header what is known of it; empty where not even that can be read
     * @param marks how it went; empty where it cannot be read
     * @param lacking what could not be made, each a sentence without a full stop
     */
    public record Copied(
            StoredSession session, Optional<SessionHeader> header, Optional<Marks> marks, List<String> lacking) {}

    /**
     * Copies sessions, in their order.
     *
     * @param sessions which
     * @param wanted whose
     * @param areUnknownWanted whether sessions of which it cannot be told whose they are are copied
     * @param taken is told what was copied of each, on the caller's thread
     * @throws IOException when the disk refuses
     * @throws InterruptedException when the thread is interrupted
     */
    public void over(
            List<StoredSession> sessions,
            Predicate<SessionHeader> wanted,
            boolean areUnknownWanted,
            Consumer<Optional<Copied>> taken)
            throws IOException, InterruptedException {
        try {
            Sweep.over(
                    sessions,
                    session -> {
                        Optional<SessionHeader> header = evidence.header(session.recording());
                        boolean isWanted = header.map(wanted::test).orElse(areUnknownWanted);
                        return isWanted ? Optional.of(copied(session, header)) : Optional.<Copied>empty();
                    },
                    taken);
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private Copied copied(StoredSession session, Optional<SessionHeader> header) {
        String folder = "sessions/" + session.id() + "/";
        try {
            archive.copy(folder + "recording.jsonl", session.recording());
            Path kept = session.recording().resolveSibling(KEPT_REPORT);
            boolean isKept = Files.isRegularFile(kept);
            if (isKept) {
                archive.copy(folder + KEPT_REPORT, kept);
            }
            return reported(session, header, folder, isKept);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Copied reported(StoredSession session, Optional<SessionHeader> header, String folder, boolean isReportKept)
            throws IOException {
        try {
            Recording recording = recordings.read(session.recording());
            if (recording.header().isEmpty()) {
                return new Copied(
                        session, header, Optional.empty(), List.of("no reports: its recording has no header"));
            }
            FullReport full = Replay.of(recording.header().get(), recording).fullReport();
            List<String> lacking = new ArrayList<>();
            if (evidence.isChainBroken(session.recording(), recording.seal())) {
                full = new FullReport(full.report().withBrokenChain(), full.course());
                lacking.add("no unbroken chain: fanbike verify " + session.id() + " says where it is broken");
            }
            if (!isReportKept) {
                archive.write(folder + KEPT_REPORT, reports.write(full, ReportFormat.JSON));
            }
            for (Map.Entry<ReportFormat, String> format : NAMES.entrySet()) {
                Optional<String> refusal = format.getKey().refusal(full);
                if (refusal.isEmpty()) {
                    archive.write(folder + format.getValue(), reports.write(full, format.getKey()));
                } else {
                    lacking.add("no " + format.getValue() + ": " + refusal.get());
                }
            }
            return new Copied(session, header, Optional.of(Marks.of(full.report())), lacking);
        } catch (InvalidFileException unreadable) {
            return new Copied(
                    session,
                    header,
                    Optional.empty(),
                    List.of("no reports: " + unreadable.problems().get(0)));
        }
    }
}
