package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The caution of a protocol, before the first ride with it. */
class CautionTest {

    private static final String CAUTION = "Caution: For muscle soreness, not for an injury.";
    private static final String QUESTION = "Press the space bar to accept this and go on, q to leave.";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "x ", "\r\ny "})
    void needsOneKeyAndIsNeverShownAgain(String keys) {
        assertThat(ride(new FakeTerminal(keys, ""))).isZero();
        assertThat(shell.out()).contains(CAUTION, QUESTION, "Score ");

        assertThat(ride(new FakeTerminal("", ""))).isZero();
        assertThat(shell.out()).contains("Score ").doesNotContain("Caution", QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "Q", "\u0004", ""})
    void letsNobodyRideWhoDoesNotAcceptIt(String keys) {
        assertThat(ride(new FakeTerminal(keys, ""))).isEqualTo(130);

        assertThat(shell.out()).endsWith("Nothing was ridden, so no session is kept.\n");
        assertThat(home).isEmptyDirectory();
        assertThat(ride(new FakeTerminal("q", ""))).isEqualTo(130);
        assertThat(shell.out()).contains(CAUTION);
    }

    @Test
    void isAcceptedByTheCommandLineAndShownAllTheSame() {
        assertThat(ride(new FakeTerminal("", ""), "--accept")).isZero();
        assertThat(shell.out()).contains(CAUTION).doesNotContain(QUESTION);

        assertThat(ride(new FakeTerminal("", ""))).isZero();
        assertThat(shell.out()).doesNotContain("Caution");
    }

    @Test
    void keepsARealRideFromBeginningWhereNobodyCanAcceptIt() {
        assertThat(shell.run("ride", "--track", "men")).isEqualTo(2);

        assertThat(shell.err()).contains("Nobody has accepted this yet", "add --accept");
        assertThat(shell.out()).contains(CAUTION);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void isAcceptedForARealRideWhereNobodyIsThere() {
        assertThat(shell.run("ride", "--track", "men", "--accept")).isEqualTo(3);

        assertThat(shell.err()).contains("No bike is remembered yet");
        assertThat(shell.out()).contains(CAUTION);
    }

    @Test
    void isShownBesideASimulatedRideThatNobodyWatchesAndStaysToBeAccepted() {
        assertThat(shell.run("ride", "--simulate", "--speed", "max", "--screen", "none"))
                .isZero();
        assertThat(shell.err()).contains("Caution: ");

        assertThat(ride(new FakeTerminal(" ", ""))).isZero();
        assertThat(shell.out()).contains(CAUTION, QUESTION);
    }

    @Test
    void keepsNobodyFromRidingBecauseTheDiskIsFull() {
        shell.memory().fill();

        assertThat(ride(new FakeTerminal(" ", ""))).isZero();

        assertThat(shell.err()).contains("so it will be asked again: no space");
        assertThat(shell.out()).contains("Score ");
    }

    @Test
    void isOnlyThereWhereAProtocolHasOne() {
        assertThat(shell.with(new FakeTerminal("", "")).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.out()).contains("Score ").doesNotContain("Caution");
    }

    private int ride(FakeTerminal rider, String... options) {
        var line = new String[options.length + 4];
        line[0] = "ride";
        line[1] = "--simulate";
        line[2] = "--speed";
        line[3] = "max";
        System.arraycopy(options, 0, line, 4, options.length);
        return shell.with(rider).run(line);
    }
}
