package fanbike.adapter.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.SoundSettings;
import fanbike.app.port.bluetooth.Finding;
import fanbike.core.report.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fanbike doctor}: what is wrong with Bluetooth and sound here. */
@Command(
        description =
                "Looks at everything that Bluetooth and sound need, and says what to do where something is wrong.",
        footer = {
            "",
            "Examples:",
            "  fanbike doctor",
            "  fanbike doctor --sound",
            "  fanbike doctor --adapter hci1 --json"
        })
final class DoctorCommand implements Callable<Integer> {

    private static final int NOT_AVAILABLE = 3;
    private static final int LONGEST_TEXT = 500;
    private static final String INDENT = "    ";

    private final Outside outside;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    @Option(names = "--sound", description = "Let every cue of a ride be heard instead; Ctrl-C ends it.")
    private boolean sound;

    @Mixin
    private final BluetoothOptions options = new BluetoothOptions();

    DoctorCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws InvalidFileException, UsageException {
        return sound ? play() : examine();
    }

    private int play() throws InvalidFileException, UsageException {
        if (json) {
            throw new UsageException("--json goes without --sound, which is there to be heard.");
        }
        SoundSettings settings = outside.settings().read().sound();
        boolean isHeard = outside.soundCheck().play(settings, this::printAtOnce, outside.err()::println, () -> true);
        return isHeard ? 0 : NOT_AVAILABLE;
    }

    /** The name of a sound is read while it is heard. */
    private void printAtOnce(String name) {
        outside.out().println(name);
        outside.out().flush();
    }

    private int examine() {
        var findings = new ArrayList<>(options.examine(outside));
        findings.addAll(examineSound());
        if (json) {
            outside.out().println(JsonLine.of(document(findings)));
        } else {
            findings.forEach(this::print);
        }
        return isBad(findings) ? NOT_AVAILABLE : 0;
    }

    /** What is wrong with the settings keeps nobody from learning what is wrong with Bluetooth. */
    private List<Finding> examineSound() {
        try {
            return outside.soundCheck().examine(outside.settings().read().sound());
        } catch (InvalidFileException bad) {
            String problems = bad.problems().stream()
                    .map(problem -> bad.file() + ": " + problem)
                    .collect(Collectors.joining("\n"));
            return List.of(
                    new Finding("Settings", Finding.Health.BAD, "No ride begins with these settings.", problems));
        }
    }

    private static boolean isBad(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.health() == Finding.Health.BAD);
    }

    /** Not wrapped: a remedy is a command that can be copied. */
    private void print(Finding finding) {
        outside.out()
                .println(mark(finding.health()) + " " + shown(finding.subject()) + ": " + shown(finding.sentence()));
        finding.remedy()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> outside.out().println(INDENT + shown(line)));
    }

    private static String shown(String text) {
        return PrintableText.of(text, LONGEST_TEXT);
    }

    private static String mark(Finding.Health health) {
        return switch (health) {
            case GOOD -> "ok ";
            case DOUBTFUL -> "?  ";
            case BAD -> "!! ";
        };
    }

    private static ObjectNode document(List<Finding> findings) {
        ObjectNode document = JsonLine.object();
        document.put("usable", !isBad(findings));
        ArrayNode array = document.putArray("findings");
        for (Finding finding : findings) {
            array.addObject()
                    .put("subject", finding.subject())
                    .put("health", finding.health().name().toLowerCase(Locale.ROOT))
                    .put("sentence", finding.sentence())
                    .put("remedy", finding.remedy());
        }
        return document;
    }
}
