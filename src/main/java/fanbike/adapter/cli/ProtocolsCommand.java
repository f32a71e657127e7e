package fanbike.adapter.cli;

import fanbike.app.Prescription;
import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.ProtocolLibrary;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike protocols}: what can be ridden. */
@Command(
        description = "Lists, shows and checks protocols; takes them from and to other programs.",
        footer = {
            "",
            "Examples:",
            "  fanbike protocols",
            "  fanbike protocols show five-rounds-3-2-1 --track women",
            "  fanbike protocols check my-own.json",
            "  fanbike protocols import workout.zwo",
            "  fanbike protocols export primer --out primer.fit"
        })
final class ProtocolsCommand implements Callable<Integer> {

    private static final int INVALID = 2;

    private final Outside outside;

    private ProtocolsCommand(Outside outside) {
        this.outside = outside;
    }

    /** The command with all that it can do. */
    static CommandLine with(Outside outside) {
        return new CommandLine(new ProtocolsCommand(outside))
                .addSubcommand(new ImportCommand(outside))
                .addSubcommand(new ExportCommand(outside));
    }

    @Override
    public Integer call() throws InvalidFileException, UsageException {
        return list();
    }

    @Command(
            name = "list",
            description = "Lists every protocol.",
            footer = {"", "Example:", "  fanbike protocols list"})
    Integer list() throws InvalidFileException, UsageException {
        ProtocolLibrary.Listing listing = outside.protocols().list();
        for (ProtocolFile file : listing.good()) {
            Protocol protocol = file.protocol();
            Plan plan = anyPlan(file);
            outside.out()
                    .printf(
                            Locale.ROOT,
                            "%-20s %8s  %s%s%n",
                            protocol.id(),
                            Figures.clock(plan.lengthNanos()),
                            PrintableText.of(protocol.title(), 60),
                            protocol.tracks().isEmpty() ? "" : "  (" + String.join(", ", protocol.tracks()) + ")");
        }
        listing.bad().forEach(refused -> outside.err().println(refused.getMessage()));
        return listing.bad().isEmpty() ? 0 : INVALID;
    }

    @Command(
            name = "show",
            description = "Shows a protocol as a plan, with times and totals.",
            footer = {"", "Example:", "  fanbike protocols show five-rounds-3-2-1 --track women"})
    Integer show(
            @Parameters(paramLabel = "PROTOCOL", description = "An id or a file.") String idOrPath,
            @Option(names = "--track", paramLabel = "TRACK", description = "Which column of targets.")
                    Optional<String> track,
            @Option(names = "--scale", paramLabel = "PERCENT", description = "At this share of the prescribed rpm.")
                    Optional<Integer> scalePercent)
            throws InvalidFileException, UsageException {
        ProtocolFile file = outside.protocols().find(idOrPath);
        Protocol protocol = file.protocol();
        List<String> tracks = track.map(List::of).orElse(protocol.tracks().isEmpty() ? List.of("") : protocol.tracks());
        var plans = new java.util.ArrayList<Plan>();
        for (String name : tracks) {
            Optional<String> chosen = Optional.of(name).filter(text -> !text.isEmpty());
            plans.add(new Prescription(file, chosen, scalePercent.orElse(100))
                    .plan(outside.settings().read().policy().scoring().band()));
        }
        outside.out().print(PlanText.of(plans));
        return 0;
    }

    @Command(
            name = "check",
            description = "Checks protocol files, and says everything that is wrong with them.",
            footer = {"", "Example:", "  fanbike protocols check my-own.json"})
    Integer check(@Parameters(paramLabel = "FILE", arity = "1..*", description = "Protocol files.") List<Path> files) {
        int status = 0;
        for (Path file : files) {
            try {
                ProtocolFile read = outside.protocols().read(file);
                outside.out()
                        .println(file + ": good ("
                                + PrintableText.of(read.protocol().title(), 60) + ")");
            } catch (InvalidFileException invalid) {
                outside.err().println(invalid.getMessage());
                status = INVALID;
            }
        }
        return status;
    }

    private Plan anyPlan(ProtocolFile file) throws UsageException, InvalidFileException {
        return new Prescription(file, file.protocol().tracks().stream().findFirst(), 100)
                .plan(outside.settings().read().policy().scoring().band());
    }
}
