package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.StoredSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands that judge a recording say where it is not what was recorded. */
class BrokenChainTest {

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    private StoredSession ride() throws IOException {
        String[] line = {"ride", "primer", "--simulate=erratic", "--speed", "max", "--screen", "none"};
        assertThat(shell.run(line)).as(shell.err()).isZero();
        return shell.sessions().get(0);
    }

    /** It can be read, and says something else. */
    private static void changeAByte(StoredSession session) throws IOException {
        String text = Files.readString(session.recording());
        int value = text.indexOf("\"value\": \"", text.length() / 2) + "\"value\": \"".length() + 5;
        char other = text.charAt(value) == '4' ? '5' : '4';
        Files.writeString(session.recording(), text.substring(0, value) + other + text.substring(value + 1));
    }

    private static String sentence(StoredSession session) {
        return session.id() + ": the chain of its recording is broken, so it may be another than was recorded; fanbike"
                + " verify " + session.id() + " says where.\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "json", "csv", "tcx"})
    void reportsSaySoBesideWhatTheyReport(String format) throws IOException {
        StoredSession session = ride();
        changeAByte(session);

        assertThat(shell.run("report", "--format", format)).isZero();

        assertThat(shell.err()).isEqualTo(sentence(session));
    }

    @Test
    void aReportSaysSoItself() throws IOException {
        StoredSession session = ride();
        changeAByte(session);

        shell.run("report");

        assertThat(shell.out().replaceAll("\\s+", " "))
                .contains(
                        "The chain of the recording is broken, so it may be another than was recorded; fanbike verify "
                                + session.id() + " says where.");
    }

    @Test
    void aReportForProgramsHasNoSealThatWouldNotHold() throws IOException {
        StoredSession session = ride();
        shell.run("report", "--format", "json");
        assertThat(shell.out()).contains("\"recording\" : {");
        changeAByte(session);

        shell.run("report", "--format", "json");

        assertThat(shell.out()).contains("\"recording\" : null");
    }

    @Test
    void rescoringNamesEachSessionAndJudgesItAllTheSame() throws IOException {
        StoredSession first = ride();
        StoredSession second = ride();
        changeAByte(first);

        assertThat(shell.run("rescore", "--all")).isZero();
        assertThat(shell.err()).isEqualTo(sentence(first));
        assertThat(shell.out()).contains(first.id() + " ", second.id() + " ", "2 sessions: ");

        shell.run("rescore", "--all", "--format", "json");
        assertThat(shell.out().lines())
                .anyMatch(line -> line.contains(first.id() + "\"") && line.endsWith("\"chainBroken\":true}"))
                .anyMatch(line -> line.contains(second.id() + "\"") && line.endsWith("\"chainBroken\":false}"));
    }

    @Test
    void copiesSaySo() throws IOException {
        StoredSession session = ride();
        changeAByte(session);

        assertThat(shell.run("export", "--all", elsewhere.resolve("copy").toString()))
                .isZero();

        assertThat(shell.err())
                .isEqualTo(session.id() + ": no unbroken chain: fanbike verify " + session.id()
                        + " says where it is broken\n");
        assertThat(elsewhere.resolve("copy/sessions").resolve(session.id()).resolve("report.txt"))
                .content()
                .contains("The chain of the recording is broken");
    }

    @Test
    void findsOtherLineEndsAsVerifyDoes() throws IOException {
        StoredSession session = ride();
        Files.writeString(
                session.recording(), Files.readString(session.recording()).replace("\n", "\r\n"));

        assertThat(shell.run("verify")).isEqualTo(4);
        shell.run("report");
        assertThat(shell.err()).isEqualTo(sentence(session));
        shell.run("rescore", "--all");
        assertThat(shell.err()).isEqualTo(sentence(session));
    }

    @Test
    void nothingIsSaidOfWhatVerifyAccepts() throws IOException {
        StoredSession whole = ride();
        StoredSession torn = ride();
        Files.writeString(torn.recording(), "{\"at\": 9", StandardOpenOption.APPEND);
        StoredSession old = ride();
        Files.writeString(
                old.recording(), Files.readString(old.recording()).replaceAll(", \"chain\": \"[0-9a-f]{32}\"\\}", "}"));

        assertThat(shell.run("rescore", "--all")).isZero();
        assertThat(shell.err()).isEmpty();
        for (StoredSession session : new StoredSession[] {whole, torn, old}) {
            shell.run("report", session.id());
            assertThat(shell.out() + shell.err()).doesNotContain("broken");
        }
    }
}
