package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Columns;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fanbike sessions} with its filters, and {@code fanbike trends}. */
class HistoryCommandsTest {

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    /** Of two intervals with a rest between them. */
    private void ride(String day, String athlete, int rpm) throws IOException {
        SessionHeader plain = Headers.of(day + "T10-00-00Z", Headers.BIKE, athlete);
        var header = new SessionHeader(
                plain.id(),
                Instant.parse(day + "T10:00:00Z"),
                plain.protocol(),
                plain.plan(),
                plain.policy(),
                plain.bike(),
                athlete);
        try (Recorder recorder = shell.store().create(header)) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            for (int second = 1; second <= 55; second++) {
                recorder.record(Notifications.cadence(Moment.nanos(second), rpm));
            }
        }
    }

    private List<String> days() {
        return shell.out().lines().map(line -> line.substring(0, 10)).toList();
    }

    @Test
    void findsTheSessionsThatAreMeant() throws IOException {
        ride("2026-01-27", "R1", 41);
        ride("2026-01-28", "R2", 41);
        ride("2026-01-29", "R1", 41);
        shell.unfinished("2026-01-31T09-00-00Z", 15);

        assertThat(shell.run("sessions", "--athlete", "R1")).isZero();
        assertThat(days()).containsExactly("2026-01-29", "2026-01-27");
        shell.run("sessions", "--since", "2026-01-28", "--until", "2026-01-29");
        assertThat(days()).containsExactly("2026-01-29", "2026-01-28");
        shell.run("sessions", "--state", "unfinished,stopped");
        assertThat(days()).containsExactly("2026-01-31");
        shell.run("sessions", "--simulated");
        assertThat(days()).containsExactly("2026-01-31");
        shell.run("sessions", "--real", "--limit", "1");
        assertThat(days()).containsExactly("2026-01-29");
        shell.run("sessions", "--protocol", "two", "--limit", "3");
        assertThat(days()).containsExactly("2026-01-31", "2026-01-29", "2026-01-28");
        shell.run("sessions", "--protocol", "primer");
        assertThat(days()).isEmpty();
        assertThat(shell.err()).isEqualTo("No session is like that; fanbike sessions lists all 4.\n");
    }

    @Test
    void listsWhoRodeWhat() throws IOException {
        ride("2026-01-27", "R1", 41);
        shell.unfinished("2026-01-26T10-00-00Z", 15);

        shell.run("sessions");

        assertThat(shell.out().lines())
                .containsExactly(
                        "2026-01-27T10-00-00Z    finished       100.0 excellent         two, women, 90%  R1",
                        "2026-01-26T10-00-00Z    not finished    26.8 keep practising   two, women, 90%, simulated");
    }

    @Test
    void listsASessionOnSeveralLinesWhereTheTerminalIsNarrow() throws IOException {
        ride("2026-01-27", "R1", 41);
        Files.writeString(
                shell.unfinished("2026-01-26T10-00-00Z", 3).recording(), "x\n{}\n", StandardOpenOption.APPEND);

        shell.withWidth(80).run("sessions", "--athlete", "R1");
        assertThat(shell.out()).isEqualTo("""
                2026-01-27T10-00-00Z    finished       100.0 excellent
                  two, women, 90%  R1
                """);
        shell.withWidth(40).run("sessions");
        assertThat(shell.out()).startsWith("""
                2026-01-27T10-00-00Z    finished
                  100.0 excellent
                  two, women, 90%  R1
                2026-01-26T10-00-00Z
                  cannot be read: line\040""");
        assertThat(shell.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
        shell.withWidth(12).run("sessions");
        assertThat(shell.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(12));
    }

    @Test
    void listsSessionsForPrograms() throws IOException {
        ride("2026-01-27", "R1", 41);
        Files.writeString(
                shell.unfinished("2026-01-26T10-00-00Z", 3).recording(), "x\n{}\n", StandardOpenOption.APPEND);

        assertThat(shell.run("sessions", "--json")).isZero();

        List<String> lines = shell.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode good = new ObjectMapper().readTree(lines.get(0));
        assertThat(good.path("id").textValue()).isEqualTo("2026-01-27T10-00-00Z");
        assertThat(good.path("athlete").textValue()).isEqualTo("R1");
        assertThat(good.path("protocol").path("id").textValue()).isEqualTo("two");
        assertThat(good.path("phase").textValue()).isEqualTo("FINISHED");
        assertThat(good.path("score").doubleValue()).isEqualTo(100);
        assertThat(good.path("scoreWithheldBecause").isNull()).isTrue();
        assertThat(new ObjectMapper().readTree(lines.get(1)).path("problem").textValue())
                .startsWith("line ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sessions --since tomorrow|\"tomorrow\" is not a day of the calendar; one is written 2026-01-31",
                "sessions --since 2026-02-30|\"2026-02-30\" is not a day of the calendar",
                "sessions --since 2026-02-03 --until 2026-02-02|--since 2026-02-03 is after --until 2026-02-02: there is no"
                        + " day between them.",
                "sessions --limit 0|--limit takes a number from 1 on.",
                "sessions --simulated --real|--simulated and --real together leave nothing to list; choose one.",
                "sessions --state asleep|finished, stopped, unfinished, unstarted",
                "sessions --athlete a/b|--athlete takes a code of 1 to 40 letters, digits, spaces and . _ @ + -",
                "trends --athlete ;|--athlete takes a code of 1 to 40 letters",
                "trends --format xml|text, json, html",
                "trends --until 2026|\"2026\" is not a day"
            })
    void refusesInASentence(String line, String sentence) {
        assertThat(shell.run(line.split(" "))).isEqualTo(2);

        assertThat(shell.err()).contains(sentence);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void ridesWithNoEmptyCode() {
        assertThat(shell.run("ride", "--athlete", "")).isEqualTo(2);

        assertThat(shell.err()).isEqualTo("--athlete takes a code of 1 to 40 letters, digits, spaces and . _ @ + -\n");
    }

    @Test
    void findsWhatWasRiddenWithoutACode() throws IOException {
        ride("2026-01-27", "R1", 41);
        ride("2026-01-28", "", 41);

        assertThat(shell.run("sessions", "--athlete", "")).isZero();
        assertThat(days()).containsExactly("2026-01-28");
        assertThat(shell.run("trends", "--athlete", "", "--format", "json")).isZero();
        assertThat(new ObjectMapper().readTree(shell.out()).path("athletes").findValuesAsText("athlete"))
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"sessions", "trends", "rescore", "export", "erase"})
    void saysHowToNameWhatWasRiddenWithoutACode(String command) {
        assertThat(shell.run(command, "--help")).isZero();

        assertThat(shell.out().replaceAll("\\s+", " ")).contains("\"\" for those ridden without a code");
    }

    @Test
    void rebuildsAndSaysSo() throws IOException {
        ride("2026-01-27", "R1", 41);

        assertThat(shell.run("sessions", "--rebuild")).isZero();

        assertThat(days()).containsExactly("2026-01-27");
        assertThat(shell.err()).isEqualTo("The history was made anew from 1 recording.\n");
    }

    @Test
    void listsThoughTheHistoryIsDamaged() throws IOException {
        ride("2026-01-27", "R1", 41);
        Files.writeString(home.resolve("history.db"), "not a database, but long enough to be looked at. ".repeat(100));

        assertThat(shell.run("sessions")).isZero();

        assertThat(days()).containsExactly("2026-01-27");
        assertThat(shell.err())
                .startsWith("The history is made anew, because it is damaged (")
                .hasLineCount(1);
        shell.run("sessions");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void listsThoughNoHistoryCanBeKept() throws IOException {
        ride("2026-01-27", "R1", 41);
        Files.createDirectories(home.resolve("history.db").resolve("in the way"));

        for (String[] line : new String[][] {{"sessions"}, {"sessions", "--rebuild"}}) {
            assertThat(shell.run(line)).isZero();

            assertThat(days()).containsExactly("2026-01-27");
            assertThat(shell.err())
                    .isEqualTo("The history cannot be kept, because " + home.resolve("history.db")
                            + " is a folder, and the history's file belongs there: move it away; all recordings are read"
                            + " instead, this time and the next.\n");
        }
    }

    @Test
    void showsEachAthletesTrendsApart() throws IOException {
        rideForTwoWeeks();

        assertThat(shell.run("trends")).isZero();

        assertThat(shell.out())
                .contains(
                        "Athlete R1\n==========\n", "Athlete R2\n==========\n", "7 sessions, 2026-01-10 to 2026-01-22");
        assertThat(shell.out().lines())
                .anySatisfy(line -> assertThat(line).matches("  score .* 100.0 .* no change"))
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
        assertThat(shell.err()).isEmpty();

        shell.withWidth(40).run("trends", "--athlete", "R2", "--since", "2026-01-15");
        assertThat(shell.out()).contains("Athlete R2").doesNotContain("R1\n");
        assertThat(shell.out().lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(40));
    }

    private void rideForTwoWeeks() throws IOException {
        for (int day = 10; day < 24; day++) {
            ride("2026-01-" + day, "R" + (1 + day % 2), 41);
        }
    }

    @Test
    void saysThatWhatCannotBeReadIsLeftOut() throws IOException {
        ride("2026-01-27", "R1", 41);
        ride("2026-01-28", "R1", 41);
        Files.writeString(shell.sessions().get(0).recording(), "broken\nbroken\n");

        assertThat(shell.run("sessions", "--athlete", "R1")).isZero();

        assertThat(days()).containsExactly("2026-01-27");
        assertThat(shell.err()).startsWith("Left out, because they cannot be read");
    }

    @Test
    void holdsTheRidesAgainstTheWeeklyPlan() throws IOException {
        rideForTwoWeeks();
        Files.writeString(
                home.resolve("fanbike.json"),
                "{\"format\": 1, \"weeklyPlan\": {\"sessions\": 3, \"protocols\": {\"two\": 4}}}");

        shell.run("trends", "--athlete", "R1");
        assertThat(shell.out())
                .contains("Planned 3 sessions a week: kept in 1 of 3 weeks; 0 this week so far.")
                .contains("Planned 4 of two a week: kept in 1 of 3 weeks");

        shell.run("trends", "--athlete", "R1", "--protocol", "two");
        assertThat(shell.out()).contains("Planned 4 of two a week").doesNotContain("3 sessions a week");
    }

    @Test
    void writesTrendsForPrograms() throws IOException {
        rideForTwoWeeks();

        assertThat(shell.run("trends", "--format", "json")).isZero();

        JsonNode root = new ObjectMapper().readTree(shell.out());
        JsonNode first = root.path("athletes").path(0);
        assertThat(first.path("athlete").textValue()).isEqualTo("R1");
        JsonNode score = first.path("protocols").path(0).path("measures").path("score");
        assertThat(score.path("points")).hasSize(7);
        assertThat(score.path("change").path("direction").textValue()).isEqualTo("NONE");
        assertThat(first.path("protocols").path(0).path("intervals")).hasSize(2);
    }

    @Test
    void writesAPageToAFile() throws IOException {
        ride("2026-01-27", "R1", 41);
        Path page = folder.resolve("trends.html");

        assertThat(shell.run("trends", "--format", "html", "--out", page.toString()))
                .isZero();

        assertThat(page).hasContent("<p>a page</p>");
        assertThat(shell.err()).isEqualTo("Written to " + page + ".\n");
        assertThat(shell.run("trends", "--format", "html", "--out", page.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("exists already");
    }

    @Test
    void saysWhyThereIsNothingToFollow() throws IOException {
        shell.run("trends");
        assertThat(shell.err()).isEqualTo("There is no session to follow; fanbike sessions lists what there is.\n");

        shell.unfinished("2026-01-26T10-00-00Z", 15);
        shell.run("trends");
        assertThat(shell.err()).contains("Left out: 1 simulated ride.");
        assertThat(shell.out()).isEmpty();
    }
}
