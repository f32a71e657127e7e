package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
                "decode",
                "protocols",
                "protocols list",
                "protocols show",
                "protocols check"
            })
    void showsAnExampleOfEachCommand(String command) {
        var shell = new Shell(home);

        assertThat(shell.run((command + " --help").split(" ", -1))).isZero();

        assertThat(shell.out()).contains("Usage: fanbike " + command, "Example", "\n  fanbike " + command);
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(shell.err()).isEmpty();
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
