package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code protocols import} and {@code protocols export}. */
final class WorkoutCommandsTest {

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void importsAWorkoutAsAProtocolAndSaysHowToRideIt() throws IOException {
        Path file = workout("Three by Ten!.zwo");

        assertThat(shell.run("protocols", "import", file.toString())).isZero();

        assertThat(shell.out())
                .startsWith("Added to your protocols as three-by-ten: " + home.resolve("protocols/three-by-ten.json")
                        + "\n\nThree by ten\n\nSource: A workout for Zwift by A. Coach\n")
                .endsWith(THREE_BY_TEN);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void writesItPrivateAndWhereItIsFound() throws IOException {
        shell.run("protocols", "import", workout("w.zwo").toString());

        Path added = home.resolve("protocols/w.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(added)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(added)).isEqualTo("""
                {
                  "format": 1,
                  "title": "Three by ten",
                  "source": "A workout for Zwift by A. Coach",
                  "blocks": [
                    {
                      "repeat": 3,
                      "intervals": [
                        {"name": "On", "seconds": 10, "rpm": 60},
                        {"name": "Rest", "seconds": 5}
                      ]
                    }
                  ]
                }
                """);
        assertThat(shell.run("protocols", "list")).isZero();
        assertThat(shell.out()).contains("w                        0:45  Three by ten");
        assertThat(shell.run("ride", "w", "--simulate", "--speed", "1000", "--screen", "none"))
                .isZero();
    }

    @Test
    void replacesNoProtocolUnasked() throws IOException {
        Path file = workout("primer.zwo");

        assertThat(shell.run("protocols", "import", file.toString())).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("There is a protocol primer already; choose another id with --as.\n");
        assertThat(shell.run("protocols", "import", file.toString(), "--as", "primer"))
                .isZero();
        assertThat(shell.run("protocols", "import", file.toString(), "--as", "primer"))
                .isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("You have a protocol primer already; choose another id with --as, or delete "
                        + home.resolve("protocols/primer.json") + " first.\n");
    }

    @Test
    void saysThatWhatIsImportedGoesBeforeWhatComesWithTheProgram() throws IOException {
        String file = workout("primer.zwo").toString();

        assertThat(shell.run("protocols", "import", file, "--as", "primer")).isZero();

        assertThat(shell.out())
                .contains("\nIt goes before the primer that comes with Fanbike; delete the file to have");
        shell.run("protocols", "show", "primer");
        assertThat(shell.out()).startsWith("Three by ten\n");
        Files.delete(home.resolve("protocols/primer.json"));
        shell.run("protocols", "show", "primer");
        assertThat(shell.out()).startsWith("Primer: two minutes");

        shell.run("protocols", "import", file, "--as", "mine");
        assertThat(shell.out()).doesNotContain("goes before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "UPPER", "a b", ".hidden", "x/y"})
    void refusesAnIdThatCannotBeOne(String id) throws IOException {
        assertThat(shell.run("protocols", "import", workout("w.zwo").toString(), "--as", id))
                .isEqualTo(2);

        assertThat(shell.err())
                .startsWith(
                        "\"" + id + "\": this cannot be the id of a protocol; allowed: 1 to 100 lower-case letters");
        assertThat(home.resolve("protocols")).doesNotExist();
    }

    @Test
    void writesAProtocolWhereItIsToldAndNeverOverAFile() throws IOException {
        Path file = workout("w.zwo");
        Path out = home.resolve("mine.json");

        assertThat(shell.run("protocols", "import", file.toString(), "--out", out.toString()))
                .isZero();
        assertThat(shell.out()).startsWith("Written to " + out + ".\n").endsWith("Ride it: fanbike ride " + out + "\n");
        assertThat(shell.run("protocols", "show", out.toString())).isZero();
        assertThat(shell.run("protocols", "import", file.toString(), "--out", out.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).isEqualTo(out + " exists already; choose another name.\n");
    }

    @Test
    void saysHowToRideAFileOfAnyName() throws IOException {
        Path out = home.resolve("it's mine");

        shell.run("protocols", "import", workout("w.zwo").toString(), "--out", out.toString());

        assertThat(shell.out()).endsWith("Ride it: fanbike ride '" + home + "/it'\\''s mine'\n");
    }

    @Test
    void writesNothingOfAWorkoutThatIsBad() throws IOException {
        Path bad = Files.writeString(
                home.resolve("bad.zwo"),
                "<workout_file><workout>\n<FreeRide Duration=\"0\"/>\n<FreeRide Duration=\"x\"/></workout></workout_file>");

        assertThat(shell.run("protocols", "import", bad.toString())).isEqualTo(2);

        assertThat(shell.err()).isEqualTo("""
                %1$s: line 3: Duration: "x" is not a number; write it in digits
                %1$s: line 2, seconds: 0 is too small; allowed: a number from 1 to 7200
                """.formatted(bad));
        assertThat(home.resolve("protocols")).doesNotExist();
    }

    @Test
    void showsNoControlCharacterOfAHostileName() throws IOException {
        Path hostile = Files.writeString(
                home.resolve("h.zwo"),
                "<workout_file><name>a\u202eb&#x9b;c</name><workout><FreeRide Duration=\"9\" x\u0301=\"\"/></workout></workout_file>");

        assertThat(shell.run("protocols", "import", hostile.toString())).isZero();

        assertThat(shell.out()).contains("\na b c\n").doesNotContainPattern("[\\p{Cntrl}\u202e&&[^\\n]]");
    }

    @Test
    void neverWritesBytesOnATerminal() {
        shell.with(new FakeTerminal("", ""));

        assertThat(shell.run("protocols", "export", "primer", "--format", "fit"))
                .isEqualTo(2);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("add --out workout.fit, or a pipe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwo", "fit"})
    void exportsOneTrackAndNamesTheOthers(String format) throws IOException {
        Path out = home.resolve("rounds." + format);

        assertThat(shell.run(
                        "protocols",
                        "export",
                        "five-rounds-3-2-1",
                        "--track",
                        "women",
                        "--scale",
                        "90",
                        "--out",
                        out.toString()))
                .isZero();

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isEqualTo("""
                Written to %s.
                Not kept: other tracks (men): a workout has one target for each step
                """.formatted(out));
        assertThat(shell.run("protocols", "import", out.toString())).isZero();
        List<String> imported = shell.out().lines().toList();
        shell.run("protocols", "show", "five-rounds-3-2-1", "--track", "women", "--scale", "90");
        assertThat(imported).contains("Five rounds of 3-2-1 (women, 90%)");
        assertThat(imported.stream().filter(line -> line.startsWith("   ")))
                .containsAll(shell.out()
                        .lines()
                        .filter(line -> line.startsWith("   ") && !line.contains("women"))
                        .toList());
    }

    @Test
    void exportsToTheOutputWhereNoFileIsNamed() {
        assertThat(shell.run("protocols", "export", "primer", "--format", "zwo"))
                .isZero();

        assertThat(shell.out()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<workout_file ");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(shell.run("protocols", "export", "primer")).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("Say what to write: --format zwo or --format fit, or --out with a name that ends so.\n");
        assertThat(shell.run("protocols", "export", "five-rounds-3-2-1", "--format", "fit"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("choose one with --track: men, women");
        assertThat(shell.run("protocols", "export", "primer", "--format", "pdf"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--format");
        assertThat(shell.run("protocols", "import", "w.zwo", "--as", "a", "--out", "b.json"))
                .isEqualTo(2);
        assertThat(shell.err()).startsWith("Say --as or --out");
    }

    @Test
    void leavesNoHalfFileBehind() throws IOException {
        shell.run(
                "protocols", "export", "primer", "--out", home.resolve("p.fit").toString());
        shell.run("protocols", "import", home.resolve("p.fit").toString());

        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> home.relativize(file).toString()))
                    .containsExactlyInAnyOrder("p.fit", "protocols/p.json");
        }
    }

    private Path workout(String name) throws IOException {
        return Files.writeString(home.resolve(name), """
                <workout_file>
                    <author>A. Coach</author>
                    <name>Three by ten</name>
                    <workout>
                        <IntervalsT Repeat="3" OnDuration="10" OffDuration="5" OnPower="1" OffPower="0.5" Cadence="60"/>
                    </workout>
                </workout_file>
                """);
    }

    private static final String THREE_BY_TEN = """

                  at   R  interval              length      rpm
                0:00   1  On                      0:10       60
                0:10   1  Rest                    0:05
                0:15   2  On                      0:10       60
                0:25   2  Rest                    0:05
                0:30   3  On                      0:10       60
                0:40   3  Rest                    0:05

            Total 0:45, of which work 0:30, in 3 rounds.

            Not kept:
              steps with a target for power (1, line 5): Fanbike coaches cadence alone

            Ride it: fanbike ride three-by-ten
            """;
}
