package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.core.report.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's one command, which is nothing without a subcommand. */
@Command(
        name = "fanbike",
        description = "Coaches cadence intervals on a fan bike, and scores how well the targets were held.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done; a ride that was stopped, too",
            "1:a bug in this program",
            "2:a wrong argument, or a file that cannot be used",
            "3:Bluetooth or the bike is not available",
            "4:a verification failed",
            "129:the terminal was closed; in mid-ride fanbike ride --resume goes on",
            "130:given up, by Ctrl-C or q, at a question; an export, too",
            "143:told to end; in mid-ride fanbike ride --resume goes on"
        },
        footer = {
            "",
            "Examples:",
            "  fanbike ride primer --simulate --speed 10",
            "  fanbike protocols show five-rounds-3-2-1",
            "  fanbike report"
        })
public final class FanbikeCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FanbikeCommand.class);
    private static final int BUG = 1;
    private static final int USAGE = 2;
    private static final int NOT_AVAILABLE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it.
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private boolean debug;

    private FanbikeCommand() {}

    /**
     * Runs one command line.
     *
     * @param outside what the commands need
     * @param arguments the command line
     * @return the exit status
     */
    public static int run(Outside outside, String... arguments) {
        var root = new FanbikeCommand();
        var commandLine = new CommandLine(root);
        // First: picocli tells only those that are there already what follows.
        Subcommand.wanted(arguments).forEach(wanted -> wanted.addTo(commandLine, outside));
        commandLine
                .setOut(new PrintWriter(outside.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(outside.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(BigDecimal.class, Numbers::decimal)
                .registerConverter(Double.class, text -> Numbers.decimal(text).doubleValue())
                .registerConverter(Integer.class, Numbers::whole)
                .registerConverter(LocalDate.class, Days::day)
                .setParameterExceptionHandler((wrong, given) -> refuse(outside, wrong))
                .setExecutionStrategy(FanbikeCommand::execute)
                .setExecutionExceptionHandler((failure, failed, parsed) -> root.explain(outside, failure));
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    /** What nobody means, picocli takes: an empty text where a name belongs, and help about a command that there is not. */
    private static int execute(ParseResult parsed) {
        for (ParseResult each = parsed; each != null; each = each.hasSubcommand() ? each.subcommand() : null) {
            refuseEmpty(each);
            refuseUnknownWord(each);
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void refuseEmpty(ParseResult parsed) {
        for (PositionalParamSpec parameter : parsed.matchedPositionals()) {
            if (parameter.originalStringValues().stream().anyMatch(String::isBlank)) {
                String leaveOut = parameter.required() ? "." : ", or leave it out.";
                throw new ParameterException(
                        parsed.commandSpec().commandLine(), parameter.paramLabel() + " is empty: name one" + leaveOut);
            }
        }
        for (OptionSpec option : parsed.matchedOptions()) {
            if (isFile(option) && option.originalStringValues().contains("")) {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(), option.longestName() + " is empty: name a file.");
            }
        }
    }

    /** An empty name would be that of the folder where the program was started. */
    private static boolean isFile(OptionSpec option) {
        return option.type() == Path.class || List.of(option.auxiliaryTypes()).contains(Path.class);
    }

    private static void refuseUnknownWord(ParseResult parsed) {
        List<String> words = parsed.unmatched().stream()
                .filter(word -> !word.startsWith("-"))
                .toList();
        if (!words.isEmpty()) {
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), words);
        }
    }

    /** A sentence and where to read more, instead of everything there is to read. */
    private static int refuse(Outside outside, ParameterException wrong) {
        CommandLine refusing = wrong.getCommandLine();
        // What was typed is in it.
        String.valueOf(wrong.getMessage()).lines().map(PrintableText::escape).forEach(outside.err()::println);
        boolean suggested = UnmatchedArgumentException.printSuggestions(wrong, refusing.getErr());
        if (!suggested) {
            outside.err().println(refusing.getCommandSpec().qualifiedName() + " --help tells what is possible.");
        }
        return USAGE;
    }

    private int explain(Outside outside, Exception failure) {
        int status = status(failure);
        if (status == BUG) {
            LOG.error("A bug", failure);
            outside.err().println("fanbike: a bug: " + failure + ". The log has the details.");
        } else {
            outside.err().println(failure.getMessage());
        }
        if (debug) {
            failure.printStackTrace(outside.err());
        }
        return status;
    }

    private static int status(Exception failure) {
        if (failure instanceof BluetoothException) {
            return NOT_AVAILABLE;
        }
        boolean isUsage = failure instanceof InvalidFileException
                || failure instanceof UsageException
                || failure instanceof RecordingGoneException
                || failure instanceof IOException;
        return isUsage ? USAGE : BUG;
    }
}
