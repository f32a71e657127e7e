package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is said back in an error, and does nothing to a terminal. */
class TypedWordsTest {

    private static final String HOSTILE = "\u001b[31m";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void aWordThatNobodyKnowsIsShownWithoutWhatATerminalObeys() {
        assertThat(shell.run("sessions", HOSTILE)).isEqualTo(2);

        assertThat(shell.err()).contains("\\u001b[31m").doesNotContain("\u001b");
    }

    @Test
    void aSessionThatNobodyKnowsIsShownWithoutWhatATerminalObeys() {
        assertThat(shell.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none"))
                .isZero();

        assertThat(shell.run("report", HOSTILE)).isEqualTo(2);

        assertThat(shell.err()).contains("There is no session \"?[31m\"").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "2026-02-30", "2026-1-1", "tomorrow"})
    void aDayThatNoSessionCanHaveIsRefused(String day) {
        assertThat(shell.run("sessions", "--until", day)).isEqualTo(2);

        assertThat(shell.err()).contains("\"" + day + "\" is not a day of the calendar");
    }

    @Test
    void aFileWithoutANameIsRefused() {
        assertThat(shell.run("report", "--out", "")).isEqualTo(2);
        assertThat(shell.err()).contains("--out is empty: name a file.");

        assertThat(shell.run("export", "--all", "")).isEqualTo(2);
        assertThat(shell.err()).contains("--all is empty: name a file.");
    }
}
