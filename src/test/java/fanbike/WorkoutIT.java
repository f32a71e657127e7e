package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workouts come into the packaged program, are ridden, and leave it again. */
class WorkoutIT {

    private static final String WORKOUT = """
            <workout_file>
                <name>Spin ups</name>
                <sportType>bike</sportType>
                <workout>
                    <Warmup Duration="20" PowerLow="0.25" PowerHigh="0.75"/>
                    <IntervalsT Repeat="2" OnDuration="20" OffDuration="10" OnPower="1" OffPower="0.5" CadenceLow="48" CadenceHigh="52"/>
                </workout>
            </workout_file>
            """;

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void open() {
        program = new Program(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwo", "fit"})
    void aWorkoutIsImportedListedShownRiddenAndExported(String format) throws Exception {
        Path file = Files.writeString(home.resolve("spin-ups.zwo"), WORKOUT);
        Path out = home.resolve("out." + format);

        Program.Ended imported = program.run("protocols", "import", file.toString());
        Program.Ended listed = program.run("protocols", "list");
        Program.Ended shown = program.run("protocols", "show", "spin-ups");
        Program.Ended ridden =
                program.run("ride", "spin-ups", "--simulate", "--speed", "500", "--screen", "none", "--accept");
        Program.Ended exported = program.run("protocols", "export", "spin-ups", "--out", out.toString());
        Program.Ended back = program.run("protocols", "import", out.toString(), "--as", "back");

        assertThat(imported.status()).isZero();
        assertThat(imported.out())
                .contains("steps with a target for power (2, first: line 5): Fanbike coaches cadence alone")
                .endsWith("Ride it: fanbike ride spin-ups\n");
        assertThat(listed.out()).contains("spin-ups").contains("1:20  Spin ups");
        assertThat(shown.out()).contains("0:20   2  On                      0:20       50");
        assertThat(ridden.status()).isZero();
        assertThat(Program.report(program.session()).at("/intervals/1/lowRpm").asInt())
                .isEqualTo(48);
        assertThat(exported.err()).isEqualTo("Written to " + out + ".\n");
        assertThat(back.status()).isZero();
        assertThat(home.resolve("protocols/back.json"))
                .hasSameTextualContentAs(home.resolve("protocols/spin-ups.json"));
    }

    @Test
    void hostileFilesGetASentenceEachAndNothingElse() throws Exception {
        Path laughs = Files.writeString(
                home.resolve("laughs.zwo"), "<!DOCTYPE l [<!ENTITY a \"ha\">]><workout_file>&a;</workout_file>");
        Path broken = Files.write(
                home.resolve("broken.zwo"),
                "<workout_file><name>\u00e9</name></workout_file>".getBytes(StandardCharsets.ISO_8859_1));

        Program.Ended refused = program.run("protocols", "import", laughs.toString());
        Program.Ended undecoded = program.run("protocols", "import", broken.toString());

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err())
                .isEqualTo(laughs + ": line 1: a document type has no place in a workout; take <!DOCTYPE ...> out\n");
        assertThat(undecoded.status()).isEqualTo(2);
        assertThat(undecoded.err())
                .isEqualTo(
                        broken
                                + ": this is not text in UTF-8, which it must be where it says nothing else; save it as UTF-8\n");
        assertThat(home.resolve("protocols")).doesNotExist();
    }
}
