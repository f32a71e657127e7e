package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged program keeps of people is theirs: they copy it, and have it erased. */
class OwnDataIT {

    private static final String MEANT = "MEANT-7";
    private static final String OTHER = "OTHER-7";
    private static final int REFUSED = 2;
    private static final int GIVEN_UP = 130;
    private static final int MANY = 30;

    @TempDir
    private static Path ridden;

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeAll
    static void ride() throws IOException, InterruptedException {
        var program = new Program(ridden);
        for (String athlete : List.of(MEANT, OTHER, MEANT)) {
            program.run("ride", "primer", "--simulate", "--speed", "max", "--screen", "none", "--athlete", athlete);
        }
        program.run("sessions");
    }

    @BeforeEach
    void takeACopy() throws IOException {
        KeptFiles.copy(ridden, home);
        program = new Program(home);
    }

    private Map<String, String> sessionFiles() throws IOException {
        return KeptFiles.in(home.resolve("sessions"));
    }

    @Test
    void areCopiedAsTheyAreAndCanBeReadElsewhere() throws IOException, InterruptedException {
        Map<String, String> before = sessionFiles();
        Path copy = folder.resolve("copy");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(home.resolve("fanbike.json"), "{\"format\": 1}");

        Program.Ended exported = program.run("export", "--all", copy.toString());

        assertThat(exported.status()).as(exported.err()).isZero();
        assertThat(exported.err()).isEmpty();
        Map<String, String> copied = KeptFiles.in(copy.resolve("sessions"));
        before.forEach((name, content) -> {
            if (!name.endsWith("/lock")) {
                assertThat(copied).containsEntry(name, content);
            }
        });
        assertThat(copy.resolve("settings.json")).hasContent("{\"format\": 1}");
        assertThat(copy.resolve("index.csv")).content().hasLineCount(4).contains(MEANT, OTHER);
        assertThat(sessionFiles()).isEqualTo(before);
        Path there = copy.resolve("sessions").resolve(program.sessions().get(1).getFileName());
        assertThat(program.run("verify", there.toString()).out()).endsWith("It matches.\n");
        KeptFiles.copy(copy, elsewhere);
        assertThat(program.run("sessions").lines())
                .hasSize(3)
                .isEqualTo(new Program(elsewhere).run("sessions").lines());
    }

    @Test
    void areErasedWhenTheirCodeIsTyped() throws IOException, InterruptedException {
        try (Pane pane = Pane.open(program, folder, 80, "erase --athlete " + MEANT)) {
            pane.await("^2 sessions of \"MEANT-7\"[\\s\\S]*: *$").press(MEANT).press("Enter");
            pane.endsWith(0);
            assertThat(pane.shown()).contains("2 sessions are erased.");
        }

        assertNothingIsLeft();
        assertThat(program.run("trends", "--simulated", "--athlete", MEANT).err())
                .startsWith("There is no session to follow");
    }

    /** Of the one, that is; and all of the other. */
    private void assertNothingIsLeft() throws IOException, InterruptedException {
        assertThat(program.session()).exists();
        assertThat(KeptFiles.in(home))
                .allSatisfy((name, content) -> assertThat(content).doesNotContain(MEANT));
        Program.Ended listed = program.run("sessions");
        assertThat(listed.lines()).singleElement().asString().contains(OTHER);
        assertThat(listed.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OTHER-7, Enter", "MEANT-7, C-c", "'', Enter"})
    void areAllThereAfterAnyOtherAnswer(String typed, String last) throws IOException, InterruptedException {
        Map<String, String> before = sessionFiles();

        try (Pane pane = Pane.open(program, folder, 80, "erase --athlete " + MEANT)) {
            pane.await("^2 sessions of \"MEANT-7\"[\\s\\S]*: *$");
            if (!typed.isEmpty()) {
                pane.press(typed).await(": " + typed + " *$");
            }
            pane.press(last).endsWith(GIVEN_UP);
            assertThat(pane.shown()).contains("Nothing was erased.").doesNotContain("are erased.");
        }

        assertThat(sessionFiles()).isEqualTo(before);
    }

    @Test
    void areErasedUnaskedOnlyWhereThatIsSaid() throws IOException, InterruptedException {
        Map<String, String> before = sessionFiles();

        Program.Ended unasked = program.run("erase", "--athlete", MEANT);

        assertThat(unasked.status()).isEqualTo(REFUSED);
        assertThat(unasked.err()).contains("--yes");
        assertThat(sessionFiles()).isEqualTo(before);
        assertThat(program.run("erase", "--athlete", MEANT, "--yes"))
                .satisfies(erased -> assertThat(erased.status()).isZero())
                .satisfies(erased -> assertThat(erased.out()).isEqualTo("2 sessions are erased.\n"));
        assertNothingIsLeft();
        assertThat(program.run("erase", "--athlete", MEANT, "--yes").status()).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, MANY / 2, MANY - 1})
    void areHalfErasedByNoKill(int erased) throws IOException, InterruptedException {
        List<Path> meant = makeMany();
        program.run("sessions");
        Program.Started erasing = program.start("erase", "--athlete", MEANT, "--yes");
        erasing.crashAsSoonAs(() -> Files.notExists(meant.get(erased)));
        long left = meant.stream().filter(Files::exists).count();

        Program.Ended next = program.run("sessions");

        assertThat(next.status()).isZero();
        assertThat(next.lines()).hasSize((int) left + 1).allMatch(line -> line.contains("  finished  "));
        assertThat(next.err()).isEmpty();
        assertThat(meant)
                .filteredOn(Files::exists)
                .allSatisfy(session ->
                        assertThat(session.resolve("recording.jsonl")).exists());
        assertThat(program.run("erase", "--athlete", MEANT, "--yes").status()).isEqualTo(left == 0 ? REFUSED : 0);
        assertNothingIsLeft();
    }

    /** Sessions of the one, in the order in which they are erased: the latest first. */
    private List<Path> makeMany() throws IOException {
        List<Path> ridden = program.sessions();
        var meant = new ArrayList<>(List.of(ridden.get(0), ridden.get(2)));
        meant.addAll(program.copies(ridden.get(2), MANY - meant.size()));
        Collections.reverse(meant);
        return meant;
    }

    @Test
    void areGoneThoughAKillLeftTheLastOfThemUnderAnotherName() throws IOException, InterruptedException {
        List<Path> meant = List.of(program.sessions().get(0), program.sessions().get(2));
        for (Path session : meant) {
            Files.move(session, session.resolveSibling(".erased-" + session.getFileName()));
        }

        Program.Ended again = program.run("erase", "--athlete", MEANT, "--yes");

        assertThat(again.status()).isEqualTo(REFUSED);
        assertThat(again.err()).startsWith("There is no session of \"MEANT-7\"").hasLineCount(1);
        program.run("sessions");
        assertNothingIsLeft();
    }
}
