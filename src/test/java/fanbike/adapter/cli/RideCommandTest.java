package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.sim.SimulatedRides;
import fanbike.app.port.Controls;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.StoredSession;
import fanbike.core.coach.RideInput;
import fanbike.core.model.Cadence;
import fanbike.core.model.Policy;
import fanbike.core.model.StartPolicy;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RideCommandTest {

    private static final String ID = "2026-01-31T10-00-00Z";
    private static final String EARLIER = "2026-01-30T10-00-00Z";

    @TempDir
    private Path home;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home);
    }

    @Test
    void ridesAndKeepsARide() throws IOException {
        int status = ride("primer", "--simulate");

        assertThat(status).isZero();
        assertThat(shell.out()).contains("Primer", "Score ");
        assertThat(shell.sessions())
                .containsExactly(new StoredSession(
                        ID, home.resolve("sessions").resolve(ID).resolve("recording.jsonl"), true));
        assertThat(report(ID)).contains("\"phase\" : \"FINISHED\"");
    }

    @Test
    void choosesATrackForASimulatedRiderAndSaysSo() throws IOException {
        assertThat(ride("--simulate")).isZero();

        assertThat(shell.err()).contains("Riding the track men; --track chooses another.");
        assertThat(report(ID)).contains("\"track\" : \"men\"");
    }

    @Test
    void ridesASimulatedPowerMeterWithAStrap() throws IOException {
        assertThat(ride("primer", "--simulate", "--simulated-bike", "cps", "--simulated-strap"))
                .isZero();

        assertThat(Files.readString(home.resolve("sessions").resolve(ID).resolve("recording.jsonl")))
                .contains("\"characteristic\": \"2a63\"", "\"sensor\": \"strap\", \"characteristic\": \"2a37\"");
    }

    @Test
    void writesTheTrackTheScaleAndTheRiderDown() throws IOException {
        assertThat(ride("--simulate", "--track", "women", "--scale", "90", "--athlete", "R7"))
                .isZero();

        assertThat(report(ID))
                .contains("\"track\" : \"women\"", "\"scale\" : 90", "\"athlete\" : \"R7\"", "\"targetRpm\" : 41");
    }

    @Test
    void needsATrackForARealBike() throws IOException {
        assertThat(shell.run("ride")).isEqualTo(2);

        assertThat(shell.err()).contains("choose one with --track: men, women");
        assertNothingIsLeft();
    }

    @Test
    void needsABikeThatIsRemembered() throws IOException {
        assertThat(shell.run("ride", "primer")).isEqualTo(3);

        assertThat(shell.err()).contains("No bike is remembered yet", "--simulate rides without one");
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "primer --speed 3",
                "primer --seed 1",
                "primer --simulated-strap",
                "primer --simulated-bike csc",
                "primer --simulate --speed 0.09",
                "primer --simulate --speed -1",
                "primer --simulate --speed NaN",
                "primer --simulate --speed fast",
                "primer --simulate=nobody",
                "primer --simulate --simulated-bike boat",
                "primer --simulate --adapter hci1",
                "primer --simulate --bus unix:path=/nowhere",
                "primer --simulate --scale 9",
                "primer --simulate --scale 201",
                "primer --simulate --scale much",
                "primer --simulate --seed one",
                "primer --simulate --screen round",
                "primer tabata --simulate",
                "no-such --simulate",
                "no-such.json --simulate",
                "--resume"
            })
    void leavesNothingOnTheDiskWhereTheArgumentsAreWrong(String arguments) throws IOException {
        assertThat(shell.run(("ride " + arguments).split(" ", -1))).isEqualTo(2);

        assertThat(shell.err()).isNotBlank();
        assertThat(shell.out()).isEmpty();
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--adapter=hci1", "--bus=unix:path=/nowhere"})
    void saysThatASimulatedBikeUsesNoBluetooth(String option) throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(ride("primer", "--simulate", option)).isEqualTo(2);
        assertThat(shell.err())
                .contains("--adapter and --bus go with a real bike")
                .hasLineCount(1);

        assertThat(ride("--resume", option)).isEqualTo(2);
        assertThat(shell.err()).contains("--adapter and --bus go with a real bike");
        assertThat(shell.sessions()).noneMatch(StoredSession::closed);
    }

    @Test
    void obeysKeysFromTheFirstMomentOn() throws IOException {
        var rider = new FakeTerminal("", "q");

        assertThat(shell.with(rider).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.out()).contains(Controls.KEYS, "Nothing was ridden");
        assertThat(rider.isClosed()).isTrue();
    }

    @Test
    void keepsNoSessionOfARideThatNeverBegan() throws IOException {
        assertThat(shell.with(new FakeTerminal("", "q")).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.out())
                .endsWith("Nothing was ridden, so no session is kept.\n")
                .doesNotContain("No score");
        assertThat(shell.sessions()).isEmpty();
        assertThat(home.resolve("sessions")).isEmptyDirectory();
    }

    @Test
    void saysThatASessionOfWhichNothingWasRiddenCouldNotBeTakenAway() {
        Path inTheWay = home.resolve("sessions").resolve(ID).resolve("in the way");
        var rider = new FakeTerminal("", "q", () -> inTheWay.toFile().mkdirs());

        assertThat(shell.with(rider).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.err())
                .contains("The empty session " + ID + " could not be taken away: there is something else");
    }

    @Test
    void offersToGoOnAndDoes() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(shell.with(new FakeTerminal("?Y", "")).run("ride", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.out()).contains("The session " + EARLIER + " was not finished", "(y/n) yes");
        assertThat(shell.sessions()).extracting(StoredSession::id).containsExactly(EARLIER);
        assertThat(report(EARLIER)).contains("\"phase\" : \"FINISHED\"", "\"wallSeconds\"");
    }

    @Test
    void givesUpASessionThatTheRiderDoesNotWant() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(shell.with(new FakeTerminal("n", "")).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.out()).contains("(y/n) no");
        assertThat(report(EARLIER)).contains("\"phase\" : \"RUNNING\"");
        assertThat(report(ID)).contains("\"phase\" : \"FINISHED\"");
        assertThat(shell.with(new FakeTerminal("", "q")).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();
        assertThat(shell.out()).doesNotContain("was not finished");
    }

    @Test
    void onlyHintsWhereNobodyCanAnswer() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(ride("primer", "--simulate")).isZero();

        assertThat(shell.err()).contains(EARLIER + " was not finished", "fanbike ride --resume goes on with it.");
        assertThat(shell.sessions()).filteredOn(session -> !session.closed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--track boys --simulate", "--scale 9", "--seed 3", "no-such", "--bike hoem", "--athlete ?"})
    void neitherHintsNorAsksBeforeAWrongArgumentIsRefused(String arguments) throws IOException {
        shell.unfinished(EARLIER, 15);
        String[] line = ("ride " + arguments).split(" ", -1);

        assertThat(shell.run(line)).isEqualTo(2);
        assertThat(shell.err()).isNotBlank().doesNotContain("not finished");

        assertThat(shell.with(new FakeTerminal("y", "q")).run(line)).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void asksBeforeATrackIsMissed() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(shell.with(new FakeTerminal("y", "q")).run("ride")).isZero();

        assertThat(report(EARLIER)).contains("\"phase\" : \"STOPPED\"");
    }

    @Test
    void goesOnWhenToldTo() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(ride("--resume")).isZero();

        assertThat(shell.err()).contains("in round 1, after 0:11.");
        assertThat(shell.out()).contains("Interrupted at 0:11 for ");
        assertThat(report(EARLIER)).contains("\"phase\" : \"FINISHED\"");
        assertThat(shell.sessions()).hasSize(1);
    }

    @Test
    void doesNotGoOnWithWhatNobodyCouldStart() throws IOException {
        SessionHeader begun = Headers.of(EARLIER, new SimulatedRides().describe("ftms"), "");
        Policy byKey = begun.policy().with(new StartPolicy(false, Cadence.ofRpm(20), 0, 3));
        var header = new SessionHeader(
                EARLIER, begun.startedAt(), begun.protocol(), begun.plan(), byKey, begun.bike(), begun.athlete());
        try (Recorder recorder = shell.store().create(header)) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            recorder.record(Notifications.cadence(Moment.nanos(5), 40));
        }

        assertThat(ride("--resume")).isEqualTo(2);

        assertThat(shell.err())
                .isEqualTo("Nothing could start this ride: there is no terminal for a key, and the"
                        + " setting autoStart is false.\n");
    }

    @ParameterizedTest
    @CsvSource({"primer,", "--track, women", "--scale, 90", "--athlete, A1"})
    void goesOnWithWhatWasBegunAndNothingElse(String first, String second) throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(second == null ? ride("--resume", first) : ride("--resume", first, second))
                .isEqualTo(2);
        assertThat(shell.err()).contains("leave protocol, track, scale and athlete out");
        assertThat(shell.sessions()).noneMatch(StoredSession::closed);
    }

    @Test
    void goesOnWithTheSimulatedBikeThatWasBegunAndNoOther() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(ride("--resume", "--simulated-bike", "csc")).isEqualTo(2);
        assertThat(shell.err()).contains("leave --simulated-bike out");
        assertThat(ride("--resume", "--seed", "2")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--simulated-bike=csc", "--simulated-strap", "--seed=7", "--speed=2"})
    void saysWhatGoesWithASimulationOnly(String option) {
        String name = option.replaceAll("=.*", "");

        assertThat(shell.run("ride", "primer", option)).isEqualTo(2);
        assertThat(shell.err()).isEqualTo(name + " goes with --simulate only: add that, or leave " + name + " out.\n");
    }

    @Test
    void endsTheLineOfTheQuestionWhereItIsInterrupted() throws IOException {
        shell.unfinished(EARLIER, 15);
        var interrupts = new ArrayList<Runnable>();
        shell.interruptedBy(interrupts::add);
        var person = new FakeTerminal("x", "").then(() -> interrupts.forEach(Runnable::run));

        assertThat(shell.with(person).run("ride", "primer", "--simulate")).isEqualTo(130);

        assertThat(person.waits()).isFalse();
        assertThat(person.isClosed()).isTrue();
        assertThat(shell.out()).endsWith("Go on with it? (y/n) \nNothing was ridden, so no session is kept.\n");
        assertThat(shell.sessions()).singleElement().matches(session -> !session.closed());
    }

    @Test
    void beginsNothingWhereThereIsNoAnswer() throws IOException {
        shell.unfinished(EARLIER, 15);

        assertThat(shell.with(new FakeTerminal("\u0004", "")).run("ride", "primer", "--simulate"))
                .isEqualTo(130);

        assertThat(shell.sessions()).hasSize(1);
    }

    @Test
    void printsAReportThatCannotBeKept() throws IOException {
        Path inTheWay = home.resolve("sessions").resolve(ID).resolve("report.json/in the way");
        var rider = new FakeTerminal("", "", () -> inTheWay.toFile().mkdirs());

        assertThat(shell.with(rider).run("ride", "primer", "--simulate", "--speed", "max"))
                .isZero();

        assertThat(shell.err()).contains("The report could not be kept: ", "The whole ride is recorded");
        assertThat(shell.out()).contains("Score ");
    }

    private int ride(String... arguments) {
        return shell.run(Stream.concat(Stream.of("ride", "--speed", "max", "--screen", "none"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private String report(String id) throws IOException {
        return Files.readString(home.resolve("sessions").resolve(id).resolve("report.json"));
    }

    private void assertNothingIsLeft() {
        assertThat(home).isEmptyDirectory();
    }
}
