package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.WorkoutFiles;
import fanbike.core.model.Plan;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike protocols import}: a workout from elsewhere becomes one of the user's own protocols. */
@Command(
        name = "import",
        description = "Makes a protocol of a workout from elsewhere, and says what could not be kept.",
        footer = {
            "",
            "A workout is a .zwo file of Zwift's or a FIT workout.",
            "Of its targets only those for cadence are kept.",
            "",
            "Examples:",
            "  fanbike protocols import three-by-ten.zwo",
            "  fanbike protocols import workout.fit --as threshold"
        })
final class ImportCommand implements Callable<Integer> {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9./_-]+");

    private final Outside outside;

    @Parameters(paramLabel = "FILE", description = "A workout: .zwo or .fit.")
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private Path file;

    @Option(names = "--as", paramLabel = "ID", description = "What to call it; without it, as the file.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write it there instead of among your own protocols; an existing file is left alone.")
    private Optional<Path> out = Optional.empty();

    ImportCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, UsageException {
        if (id.isPresent() && out.isPresent()) {
            throw new UsageException("Say --as or --out: a protocol that is written to a file is called as the file.");
        }
        String chosen = id.orElseGet(() -> outside.protocols().idFor(out.orElse(file)));
        WorkoutFiles.Imported imported = outside.workouts().read(file, chosen);
        String name = out.isPresent() ? write(out.get(), imported) : add(chosen, imported);
        Plan plan = Plan.of(
                imported.protocol(),
                "",
                100,
                outside.settings().read().policy().scoring().band());
        outside.out().println();
        outside.out().print(PlanText.of(List.of(plan)));
        printLosses(imported.losses());
        outside.out().println("\nRide it: fanbike ride " + name);
        return 0;
    }

    private String write(Path target, WorkoutFiles.Imported imported) throws IOException, UsageException {
        NewFile.write(outside, target, imported.json().getBytes(StandardCharsets.UTF_8), outside.out());
        return PrintableText.escape(asPath(target.toString()));
    }

    /** As {@code fanbike ride} and the shell take it for one file's name. */
    private static String asPath(String name) {
        String path = name.contains("/") || name.endsWith(".json") ? name : "./" + name;
        return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private String add(String chosen, WorkoutFiles.Imported imported)
            throws IOException, InvalidFileException, UsageException {
        boolean isTaken = isTaken(chosen);
        if (id.isEmpty() && isTaken) {
            throw new UsageException("There is a protocol " + chosen + " already; choose another id with --as.");
        }
        try {
            Path added = outside.protocols().add(chosen, imported.json());
            outside.out()
                    .println("Added to your protocols as " + chosen + ": " + PrintableText.escape(added.toString()));
            if (isTaken) {
                outside.out()
                        .println("It goes before the " + chosen + " that comes with Fanbike; delete the file to have"
                                + " that back.");
            }
            return chosen;
        } catch (FileAlreadyExistsException exists) {
            throw new UsageException("You have a protocol " + chosen
                    + " already; choose another id with --as, or delete " + exists.getFile() + " first.");
        }
    }

    /** A built-in one, too: who wants his own in its place says so by naming it. */
    private boolean isTaken(String chosen) throws InvalidFileException {
        return outside.protocols().list().good().stream()
                .anyMatch(each -> each.protocol().id().equals(chosen));
    }

    private void printLosses(List<String> losses) {
        if (!losses.isEmpty()) {
            outside.out().println("\nNot kept:");
            losses.forEach(loss -> outside.out().println("  " + loss));
        }
    }
}
