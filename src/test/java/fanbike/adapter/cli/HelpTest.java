package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ride",
                "scan",
                "pair",
                "doctor",
                "replay",
                "report",
                "sessions",
                "trends",
                "verify",
                "rescore",
                "export",
                "erase",
                "decode",
                "emulate",
                "protocols",
                "protocols list",
                "protocols show",
                "protocols check",
                "protocols import",
                "protocols export"
            })
    void showsAnExampleOfEachCommand(String command) {
        var shell = new Shell(home);

        assertThat(shell.run((command + " --help").split(" ", -1))).isZero();

        assertThat(shell.out()).contains("Usage: fanbike " + command, "Example", "\n  fanbike " + command);
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rid --help", "ride --help extra words", "protocols shw --help"})
    void refusesAnUnknownWordThoughItAsksForHelp(String line) {
        var shell = new Shell(home);

        assertThat(shell.run(line.split(" ", -1))).isEqualTo(2);

        assertThat(shell.err()).contains("Unmatched argument");
        assertThat(shell.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ride|PROTOCOL is empty: name one, or leave it out.",
                "pair|BIKE is empty: name one, or leave it out.",
                "report|SESSION is empty: name one, or leave it out.",
                "replay|RECORDING is empty: name one.",
                "forget|BIKE is empty: name one."
            })
    void refusesAnEmptyName(String command, String sentence) {
        var shell = new Shell(home);

        assertThat(shell.run(command, "")).isEqualTo(2);

        assertThat(shell.err()).isEqualTo(sentence + "\nfanbike " + command + " --help tells what is possible.\n");
    }

    @Test
    void findsACommandBehindAnOptionOfAll() {
        var shell = new Shell(home);

        assertThat(shell.run("--debug", "protocols", "list")).isZero();

        assertThat(shell.out()).contains("five-rounds-3-2-1");
    }

    @Test
    void namesEveryExitStatus() {
        var shell = new Shell(home);

        shell.run("--help");

        assertThat(shell.out()).contains("\n  129 ", "\n  130 ", "\n  143 ");
    }

    @Test
    void refusesInASentence() {
        var shell = new Shell(home);

        assertThat(shell.run("rid")).isEqualTo(2);
        assertThat(shell.err()).contains("rid").hasLineCount(2);
        assertThat(shell.run()).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("Say what to do.\nfanbike --help tells what is possible.\n");
    }
}
