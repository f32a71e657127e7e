package fanbike.app;

import fanbike.app.port.Archive;
import fanbike.app.port.Evidence;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.KeptMarks;
import fanbike.app.port.Recording;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.ReportWriter;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import fanbike.core.report.FullReport;
import fanbike.core.report.Marks;
import fanbike.core.report.Report.MissingRecording;
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

    /** What each is called in a session's folder; the report in JSON is the kept one. */
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
        try {
            return new Copying(session, header).copied();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** One session while it is copied. */
    private final class Copying {
        private final StoredSession session;
        private final Optional<SessionHeader> header;
        private final String folder;
        private final List<String> lacking = new ArrayList<>();

        Copying(StoredSession session, Optional<SessionHeader> header) {
            this.session = session;
            this.header = header;
            folder = "sessions/" + session.id() + "/";
        }

        /** The report first, and the recording last: in mid-ride the copy of the recording has all that the others have. */
        Copied copied() throws IOException {
            boolean isReportKept = copy(session.report(), session.closed());
            Optional<FullReport> full = read();
            copy(session.recording(), true);
            Optional<KeptMarks> kept = isReportKept ? evidence.marks(session.report()) : Optional.empty();
            Optional<MissingRecording> unrecorded = kept.flatMap(KeptMarks::unrecorded);
            if (unrecorded.isPresent()) {
                lacking.add("its recording lacks what the disk refused, and so do the files made of it");
            }
            Optional<Marks> made = full.map(FullReport::report).map(Marks::of);
            if (full.isPresent()) {
                write(new FullReport(full.get().report(), full.get().course(), unrecorded), isReportKept);
            }
            return new Copied(session, header, unrecorded.isPresent() ? kept.map(KeptMarks::marks) : made, lacking);
        }

        private boolean copy(Path file, boolean isThere) throws IOException {
            boolean isReadable = Files.isRegularFile(file) && Files.isReadable(file);
            if (isReadable) {
                archive.copy(folder + file.getFileName(), file);
            } else if (isThere) {
                lacking.add("no " + file.getFileName() + ": it cannot be read");
            }
            return isReadable;
        }

        private Optional<FullReport> read() {
            try {
                Recording recording = recordings.read(session.recording());
                if (recording.header().isEmpty()) {
                    lacking.add("no reports: its recording has no header");
                }
                return recording.header().isEmpty()
                        ? Optional.empty()
                        : Optional.of(full(recording.header().get(), recording));
            } catch (InvalidFileException unreadable) {
                lacking.add("no reports: " + unreadable.problems().get(0));
                return Optional.empty();
            }
        }

        private FullReport full(SessionHeader read, Recording recording) throws InvalidFileException {
            FullReport full = Replay.of(read, recording).fullReport();
            if (!evidence.isChainBroken(session.recording(), recording.seal())) {
                return full;
            }
            lacking.add("no unbroken chain: fanbike verify " + session.id() + " says where it is broken");
            return new FullReport(full.report().withBrokenChain(), full.course());
        }

        private void write(FullReport full, boolean isReportKept) throws IOException {
            // A ride that is not over has none, or nobody could go on with it where it is put back.
            if (!isReportKept && full.report().result().phase().isOver()) {
                archive.write(folder + StoredSession.REPORT, reports.write(full, ReportFormat.JSON));
            }
            for (Map.Entry<ReportFormat, String> format : NAMES.entrySet()) {
                Optional<String> refusal = format.getKey().refusal(full);
                if (refusal.isEmpty()) {
                    archive.write(folder + format.getValue(), reports.write(full, format.getKey()));
                } else {
                    lacking.add("no " + format.getValue() + ": " + refusal.get());
                }
            }
        }
    }
}
