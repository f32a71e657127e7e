package fanbike.adapter.cli;

import fanbike.app.Export;
import fanbike.app.UsageException;
import fanbike.app.port.Archive;
import fanbike.app.port.LostSession;
import fanbike.app.port.StoredSession;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fanbike export}: everything that is kept, in open formats, in a folder of the user's. */
@Command(
        description = {
            "Copies everything that is kept into a new folder, in formats that other programs read: every session's recording"
                    + " and its reports, and your settings, protocols and remembered bikes. Nothing of it is taken away here.",
            "With a rider's code only that rider's sessions are copied, and nothing that is everybody's."
        },
        footer = {
            "",
            "Examples:",
            "  fanbike export --all ~/fanbike-copy",
            "  fanbike export --all ~/copy-for-R1 --athlete R1"
        })
final class ExportAllCommand implements Callable<Integer> {

    private final Outside outside;

    @Option(
            names = "--all",
            paramLabel = "DIR",
            required = true,
            description = "The folder: a new one, or an empty one.")
    private Path folder = Path.of("");

    @Option(
            names = "--athlete",
            paramLabel = "CODE",
            description = "Only what is this rider's; \"\" for those ridden without a code.")
    private Optional<String> athlete = Optional.empty();

    ExportAllCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, UsageException, InterruptedException {
        Thread copying = Thread.currentThread();
        var isGivenUp = new AtomicBoolean();
        outside.interrupt().accept(() -> {
            isGivenUp.set(true);
            copying.interrupt();
        });
        try (Archive archive = outside.belongings().archive(folder)) {
            copy(archive, isGivenUp);
            return 0;
        } catch (InterruptedException | IOException stopped) {
            if (!isGivenUp.get()) {
                throw stopped;
            }
            outside.err().println("Given up: nothing was copied to " + shownFolder() + ".");
            return PairCommand.GIVEN_UP;
        } finally {
            // Who pressed meant what ends here.
            Thread.interrupted();
        }
    }

    private String shownFolder() {
        return PrintableText.escape(folder.toString());
    }

    private void copy(Archive archive, AtomicBoolean isGivenUp)
            throws IOException, UsageException, InterruptedException {
        var index = new ExportIndex();
        List<StoredSession> sessions = outside.sessions().list();
        copySessions(archive, index, sessions);
        if (athlete.isPresent() && index.sessions() == 0) {
            throw new UsageException(new Whose(athlete.get()).none());
        }
        int others = athlete.isPresent() ? 0 : copyBelongings(archive) + copyLost(archive, index, sessions);
        archive.write("index.csv", index.csv().getBytes(StandardCharsets.UTF_8));
        archive.write("README.txt", ExportIndex.README.getBytes(StandardCharsets.UTF_8));
        if (isGivenUp.get()) {
            throw new InterruptedException();
        }
        archive.finish();
        index.remarks().forEach(outside.err()::println);
        outside.out()
                .println("Copied to " + shownFolder() + ": " + count(index.sessions(), "session")
                        + (others > 0 ? " and " + count(others, "other file") : "") + ".");
    }

    private void copySessions(Archive archive, ExportIndex index, List<StoredSession> sessions)
            throws IOException, InterruptedException {
        var progress = new ReadingProgress(outside.err(), outside.retrospect().errWidth());
        var done = new int[1];
        new Export(outside.recordings(), outside.evidence(), outside.reports(), archive)
                .over(
                        sessions,
                        header -> athlete.map(code -> new Whose(code).isOf(header))
                                .orElse(true),
                        athlete.isEmpty(),
                        copied -> {
                            copied.ifPresent(index::add);
                            done[0]++;
                            progress.read(done[0], sessions.size());
                        });
    }

    private int copyLost(Archive archive, ExportIndex index, List<StoredSession> sessions) throws IOException {
        Set<String> kept = sessions.stream().map(StoredSession::id).collect(Collectors.toSet());
        List<LostSession> all = outside.sessions().lost(kept);
        for (LostSession lost : all) {
            archive.copy("sessions/" + lost.id() + "/report.json", lost.report());
            index.add(lost);
        }
        return all.size();
    }

    private int copyBelongings(Archive archive) throws IOException {
        Map<String, Path> files = outside.belongings().files();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            archive.copy(file.getKey(), file.getValue());
        }
        return files.size();
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
