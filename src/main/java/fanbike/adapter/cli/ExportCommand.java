package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.WorkoutFiles;
import fanbike.app.port.WorkoutFormat;
import fanbike.core.model.Cadence;
import fanbike.core.model.OneTrack;
import fanbike.core.model.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike protocols export}: a protocol for the programs and devices that take workouts. */
@Command(
        name = "export",
        description = "Writes a protocol as a workout for other programs and devices.",
        footer = {
            "",
            "A workout has one target for each step: of several tracks one is written.",
            "fanbike protocols import makes the same protocol of it again.",
            "",
            "Examples:",
            "  fanbike protocols export five-rounds-3-2-1 --track men --out rounds.zwo",
            "  fanbike protocols export primer --out primer.fit"
        })
final class ExportCommand implements Callable<Integer> {

    private final Outside outside;

    @Parameters(paramLabel = "PROTOCOL", description = "An id or a file.")
    private String idOrPath = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "zwo (Zwift) or fit; without it, as the name behind --out ends.")
    private Optional<WorkoutFormat> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there; an existing file is left alone.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PrescriptionOptions prescription = new PrescriptionOptions();

    ExportCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, UsageException {
        WorkoutFormat chosen = chosenFormat();
        if (chosen == WorkoutFormat.FIT && out.isEmpty()) {
            FitOnTerminal.refuse(outside, "workout.fit");
        }
        ProtocolFile file = outside.protocols().find(idOrPath);
        Cadence usualBand = outside.settings().read().policy().scoring().band();
        Plan plan = prescription.of(file).plan(usualBand);
        WorkoutFiles.Exported exported = outside.workouts()
                .write(OneTrack.of(plan), chosen, usualBand, outside.wallClock().instant());
        if (out.isPresent()) {
            NewFile.write(outside, out.get(), exported.bytes(), outside.err());
        } else {
            outside.out().write(exported.bytes(), 0, exported.bytes().length);
        }
        nameOtherTracks(plan);
        exported.losses().forEach(this::printLoss);
        return 0;
    }

    private WorkoutFormat chosenFormat() throws UsageException {
        return format.or(this::byEnding)
                .orElseThrow(() -> new UsageException(
                        "Say what to write: --format zwo or --format fit, or --out with a name that ends so."));
    }

    private Optional<WorkoutFormat> byEnding() {
        String name = out.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(WorkoutFormat.values())
                .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private void nameOtherTracks(Plan plan) {
        List<String> others = plan.protocol().tracks().stream()
                .filter(track -> !track.equals(plan.track()))
                .toList();
        if (!others.isEmpty()) {
            printLoss("other tracks (" + String.join(", ", others) + "): a workout has one target for each step");
        }
    }

    private void printLoss(String loss) {
        outside.err().println("Not kept: " + loss);
    }
}
