package fanbike.adapter.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * Something that the program can do.
 *
 * @param name as it is typed
 * @param command an object of picocli's, made from what the commands need
 */
record Subcommand(String name, Function<Outside, Object> command) {

    /** In the order of the help. */
    private static final List<Subcommand> ALL = List.of(
            new Subcommand("ride", RideCommand::new),
            new Subcommand("scan", ScanCommand::new),
            new Subcommand("pair", PairCommand::new),
            new Subcommand("doctor", DoctorCommand::new),
            new Subcommand("bikes", BikesCommand::new),
            new Subcommand("forget", ForgetCommand::new),
            new Subcommand("replay", ReplayCommand::new),
            new Subcommand("report", ReportCommand::new),
            new Subcommand("sessions", SessionsCommand::new),
            new Subcommand("trends", TrendsCommand::new),
            new Subcommand("verify", VerifyCommand::new),
            new Subcommand("rescore", RescoreCommand::new),
            new Subcommand("export", ExportAllCommand::new),
            new Subcommand("erase", EraseCommand::new),
            new Subcommand("protocols", ProtocolsCommand::with),
            new Subcommand("decode", DecodeCommand::new),
            new Subcommand("emulate", EmulateCommand::new));

    /**
     * The one that is asked for alone: to read the annotations of all takes a good part of a short command's time. All of
     * them, where it takes all to tell what is meant.
     *
     * @param arguments the command line
     */
    static List<Subcommand> wanted(String... arguments) {
        List<Subcommand> asked = ALL.stream()
                .filter(each -> arguments.length > 0 && each.name.equals(arguments[0]))
                .toList();
        return asked.isEmpty() ? ALL : asked;
    }

    void addTo(CommandLine commandLine, Outside outside) {
        commandLine.addSubcommand(name, command.apply(outside));
    }
}
