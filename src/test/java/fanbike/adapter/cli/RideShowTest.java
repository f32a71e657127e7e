package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.RidePages.Reach;
import fanbike.core.session.Command;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a ride is seen. */
class RideShowTest {

    @TempDir
    private Path home;

    private final FakeTerminal rider = new FakeTerminal("", "").fillable();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void fillsTheTerminalWhereThatCanBe() {
        assertThat(ride(rider)).isZero();

        assertThat(rider.filledWith()).containsExactly("opened Optional.empty", "finished", "closed");
        assertThat(shell.out()).contains("Score ").doesNotContain("R1/1");
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "none"})
    void leavesTheTerminalAsItIsWhereThatIsWished(String screen) {
        assertThat(ride(rider, "--screen", screen)).isZero();

        assertThat(rider.filledWith()).isEmpty();
        assertThat(shell.out()).contains("Score ");
    }

    @Test
    void saysThatATerminalCannotBeFilledOnlyWhereThatWasWished() {
        assertThat(ride(new FakeTerminal("", ""), "--screen", "full")).isZero();
        assertThat(shell.err())
                .isEqualTo("There is no terminal here that can be filled: the ride is shown as lines.\n");
        assertThat(shell.out()).contains("» finished");

        assertThat(ride(new FakeTerminal("", ""))).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--web, false, 8321",
        "--web=0, false, 0",
        "--web=65535, false, 65535",
        "--web=lan, true, 8321",
        "--web=lan:99, true, 99"
    })
    void servesAPage(String option, boolean isLan, int port) {
        assertThat(ride(rider, option)).isZero();

        assertThat(shell.pages().reaches()).containsExactly(new Reach(isLan, port));
        assertThat(shell.pages().report().orElseThrow()).contains("\"phase\" : \"FINISHED\"");
        assertThat(shell.pages().open()).isZero();
        assertThat(shell.out()).contains("In a browser: http://127.0.0.1:" + port + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lan:", "LAN", "65536", "-1", "lan80", "80x", "localhost", "123456"})
    void servesNoPageWhereThatIsNotPossible(String where) {
        assertThat(ride(rider, "--web=" + where)).isEqualTo(2);

        assertThat(shell.err()).startsWith("--web=" + where + " is not possible; allowed: a port from 0 to 65535");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void leavesTheCodeOfAPageOnTheScreenUntilTheRideBegins() {
        assertThat(ride(rider, "--web=lan")).isZero();

        assertThat(rider.filledWith()).containsExactly("opened Optional[READY]", "finished", "closed");
        assertThat(shell.out()).contains("##\n##\n");
    }

    @Test
    void leavesNoSessionWhereThePageCannotBeServed() throws IOException {
        shell.pages().refuse("Port 8321 is taken.");

        assertThat(ride(rider, "--web")).isEqualTo(2);

        assertThat(shell.err()).contains("Port 8321 is taken.");
        assertThat(shell.sessions()).isEmpty();
        assertThat(rider.filledWith()).isEmpty();
    }

    @Test
    void keepsASessionThatIsGoneOnWithWhereThePageCannotBeServed() throws IOException {
        shell.unfinished("2026-01-30T10-00-00Z", 15);
        shell.pages().refuse("Port 8321 is taken.");

        assertThat(shell.run("ride", "--resume", "--speed", "max", "--web")).isEqualTo(2);

        assertThat(shell.sessions()).singleElement().matches(session -> !session.closed());
    }

    @Test
    void waitsForWhoeverReadsTheReportInABrowser() {
        shell.pages().viewers(2);

        assertThat(ride(rider, "--web")).isZero();

        assertThat(shell.out()).contains("The report is on the page, too.");
        assertThat(shell.pages().open()).isZero();
    }

    @Test
    void obeysTheButtonsOfAPage() {
        var person = new FakeTerminal("", "", () -> shell.pages().press(Command.STOP)).fillable();

        assertThat(ride(person, "--web")).isZero();

        assertThat(shell.out()).contains("Nothing was ridden");
        assertThat(shell.pages().report()).isEmpty();
    }

    @Test
    void letsNoSimulationBeHeardThatIsFasterThanAnEar() {
        assertThat(ride(rider)).isZero();

        assertThat(shell.loudspeakers().opened()).isZero();
    }

    private int ride(FakeTerminal person, String... options) {
        var line = new String[options.length + 5];
        line[0] = "ride";
        line[1] = "primer";
        line[2] = "--simulate";
        line[3] = "--speed";
        line[4] = "max";
        System.arraycopy(options, 0, line, 5, options.length);
        return shell.with(person).run(line);
    }
}
