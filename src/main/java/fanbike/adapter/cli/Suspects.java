package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.Evidence;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.LostSession;
import fanbike.app.port.Problem;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.app.port.WrittenReport;
import fanbike.core.report.PrintableText;
import fanbike.core.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is to be verified: a recording and a report that belong together.
 *
 * @param rides finds sessions by what a user types
 * @param store keeps the sessions
 * @param evidence tells a report from a recording
 */
record Suspects(StoredRides rides, SessionStore store, Evidence evidence) {

    static Suspects of(Outside outside) {
        var rides = new StoredRides(outside.sessions(), outside.recordings(), remark -> {});
        return new Suspects(rides, outside.sessions(), outside.evidence());
    }

    /**
     * What a user means.
     *
     * @param what a file, a folder, or the beginning of a session's name; the latest session where it is empty
     */
    Suspect find(String what) throws IOException, InvalidFileException, RecordingGoneException, UsageException {
        Path path = Path.of(what);
        if (what.isEmpty() || !Files.exists(path)) {
            return beside(session(what).recording());
        }
        if (Files.isDirectory(path) && !path.endsWith(StoredSession.RECORDING)) {
            boolean isReportAlone = Files.notExists(path.resolve(StoredSession.RECORDING))
                    && Files.exists(path.resolve(StoredSession.REPORT));
            return isReportAlone
                    ? file(path.resolve(StoredSession.REPORT))
                    : beside(path.resolve(StoredSession.RECORDING));
        }
        return file(path);
    }

    private Suspect file(Path path) throws IOException, InvalidFileException, RecordingGoneException, UsageException {
        Optional<WrittenReport> report = evidence.report(path);
        return report.isPresent() || path.endsWith(StoredSession.REPORT)
                ? new Suspect(recordingOf(path, report), Optional.of(path), report)
                : beside(path);
    }

    private StoredSession session(String name) throws IOException, RecordingGoneException, UsageException {
        boolean isFile = name.contains("/") || name.endsWith(".json") || name.endsWith(".jsonl");
        if (isFile) {
            throw new UsageException(
                    "There is no file \"" + PrintableText.of(name, 200) + "\"; look for a slip in its name.");
        }
        return rides.find(name);
    }

    /** A recording and the report in its folder. A recording of another name is none of a session. */
    private Suspect beside(Path recording) throws InvalidFileException {
        Path report = recording.resolveSibling(StoredSession.REPORT);
        return recording.endsWith(StoredSession.RECORDING) && Files.exists(report)
                ? new Suspect(recording, Optional.of(report), evidence.report(report))
                : new Suspect(recording, Optional.empty(), Optional.empty());
    }

    private Path recordingOf(Path file, Optional<WrittenReport> report)
            throws IOException, InvalidFileException, RecordingGoneException, UsageException {
        Path beside = file.resolveSibling(StoredSession.RECORDING);
        if (Files.exists(beside)) {
            return beside;
        }
        Optional<String> id = report.flatMap(WrittenReport::sessionId);
        Optional<Path> kept = id.isPresent() ? kept(id.get()) : Optional.empty();
        Optional<Path> found = kept.isPresent() ? kept : sealedLike(report.flatMap(WrittenReport::seal));
        if (found.isPresent()) {
            return found.get();
        }
        refuseLost(file);
        refuseDamaged(file, report);
        throw new UsageException(PrintableText.escape(file.toString())
                + " is a report, but its recording is not here: there is none beside it, and no session "
                + id.map(name -> "\"" + PrintableText.of(name, 40) + "\"").orElse("with its seal")
                + ". Put recording.jsonl into the same folder.");
    }

    private void refuseLost(Path report) throws IOException, RecordingGoneException {
        for (LostSession lost : store.lost(Set.of())) {
            if (Files.isSameFile(lost.report(), report)) {
                throw new RecordingGoneException(lost);
            }
        }
    }

    private static void refuseDamaged(Path file, Optional<WrittenReport> report) throws InvalidFileException {
        List<Problem> damage = report.map(WrittenReport::damage).orElse(List.of());
        if (!damage.isEmpty()) {
            throw new InvalidFileException(PrintableText.escape(file.toString()), damage);
        }
    }

    private Optional<Path> kept(String id) throws IOException {
        return store.list().stream()
                .filter(session -> session.id().equals(id))
                .map(StoredSession::recording)
                .findFirst();
    }

    /** A copy that was made to be shared names no session, but it has the seal of one. */
    private Optional<Path> sealedLike(Optional<Report.Seal> seal) throws IOException {
        if (seal.isEmpty()) {
            return Optional.empty();
        }
        return store.list().stream()
                .map(StoredSession::recording)
                .filter(recording -> isSealedLike(recording, seal.get()))
                .findFirst();
    }

    private boolean isSealedLike(Path recording, Report.Seal seal) {
        try {
            return evidence.follow(recording, seal.lines())
                    .chainAtAsked()
                    .filter(seal.chain()::equals)
                    .isPresent();
        } catch (InvalidFileException unreadable) {
            // Whoever verifies that session is told.
            return false;
        }
    }
}
