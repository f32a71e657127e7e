package fanbike.adapter.files.workout;

import static fanbike.adapter.files.workout.Workouts.read;
import static fanbike.adapter.files.workout.Workouts.ridden;
import static fanbike.adapter.files.workout.Workouts.zwo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.WorkoutFiles;
import fanbike.app.port.WorkoutFormat;
import fanbike.core.model.Protocol;
import fanbike.fixtures.Protocols;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ZwiftWorkoutTest {

    /** Of our own making, in the form in which Zwift's editor saves. */
    private static final String AS_THE_EDITOR_SAVES = """
            <workout_file>
                <author>A. Coach</author>
                <name>Spin &amp; hold</name>
                <description>Fast legs,
            light gear.</description>
                <sportType>bike</sportType>
                <tags>
                    <tag name="INTERVALS"/>
                </tags>
                <workout>
                    <Warmup Duration="300" PowerLow="0.25" PowerHigh="0.75" Cadence="60" pace="0">
                        <textevent timeoffset="10" message="Welcome!"/>
                    </Warmup>
                    <SteadyState Duration="120" Power="0.65" CadenceLow="55" CadenceHigh="60" pace="0"/>
                    <SteadyState Duration="60" Power="0.5" pace="0"></SteadyState>
                    <IntervalsT Repeat="3" OnDuration="30" OffDuration="30" OnPower="1" OffPower="0.5" Cadence="70" CadenceResting="50" pace="0"/>
                    <IntervalsT Repeat="2" OnDuration="20" OffDuration="10.5" OnPower="1" OffPower="0.5" CadenceLow="64" CadenceHigh="68"/>
                    <FreeRide Duration="90" FlatRoad="1"/>
                    <Ramp Duration="60" PowerLow="0.5" PowerHigh="0.9" Cadence="65"/>
                    <Cooldown Duration="180" PowerLow="0.75" PowerHigh="0.25" pace="0"/>
                </workout>
            </workout_file>
            """;

    @Test
    void becomesWhatCanBeRiddenByCadence() throws Exception {
        WorkoutFiles.Imported imported = read(AS_THE_EDITOR_SAVES);

        assertThat(ridden(imported))
                .containsExactly(
                        "1 Warm-up WARMUP 5:00 58..62",
                        "1 Steady WORK 2:00 55..60",
                        "1 Free REST 1:00 free",
                        "2 On WORK 0:30 68..72",
                        "2 Off WORK 0:30 48..52",
                        "3 On WORK 0:30 68..72",
                        "3 Off WORK 0:30 48..52",
                        "4 On WORK 0:30 68..72",
                        "4 Off WORK 0:30 48..52",
                        "5 On WORK 0:20 64..68",
                        "5 Rest REST 0:11 free",
                        "6 On WORK 0:20 64..68",
                        "6 Rest REST 0:11 free",
                        "7 Free ride REST 1:30 free",
                        "7 Ramp WORK 1:00 63..67",
                        "7 Cool-down COOLDOWN 3:00 free");
    }

    @Test
    void keepsWhatIsSaidOfIt() throws Exception {
        Protocol protocol = read(AS_THE_EDITOR_SAVES).protocol();

        assertThat(protocol.title()).isEqualTo("Spin & hold");
        assertThat(protocol.purpose()).isEqualTo("Fast legs, light gear.");
        assertThat(protocol.source()).isEqualTo("A workout for Zwift by A. Coach");
        assertThat(protocol.tracks()).isEmpty();
    }

    @Test
    void namesOnceEachKindOfThingThatCannotBeKept() throws Exception {
        assertThat(read(AS_THE_EDITOR_SAVES).losses())
                .containsExactly(
                        "tags (1, line 8): a protocol has none",
                        "steps with a target for power (7, first: line 11): Fanbike coaches cadence alone",
                        "texts shown during the ride (1, line 12): Fanbike speaks for itself",
                        "the setting \"FlatRoad\" (1, line 18): a protocol has no such thing");
    }

    @Test
    void namesWhatOfACadenceCannotBeKept() throws Exception {
        WorkoutFiles.Imported imported = read(zwo("""
                <SteadyState Duration="60" Cadence="55" CadenceLow="50" CadenceHigh="70"/>
                <SteadyState Duration="60" CadenceHigh="70"/>
                <SteadyState Duration="60" Cadence="60" CadenceLow="50"/>
                <SteadyState Duration="60" Cadence="0"/>
                <SteadyState Duration="60" CadenceLow="70" CadenceHigh="50"/>
                <RestDay/>"""));

        assertThat(ridden(imported))
                .containsExactly(
                        "1 Steady WORK 1:00 50..70",
                        "1 Free REST 1:00 free",
                        "1 Steady WORK 1:00 58..62",
                        "1 Free REST 1:00 free",
                        "1 Steady WORK 1:00 50..70");
        assertThat(imported.losses())
                .containsExactly(
                        "cadences that are not the middle of their range (1, line 4): the target is the middle, and the"
                                + " band reaches to both ends",
                        "ranges of cadence that are open on one side (2, first: line 5): a target has a middle",
                        "days of rest (1, line 9): there is nothing to ride");
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithItsLine() {
        InvalidFileException refused = refused(zwo("""
                <SteadyState Duration="-5" Cadence="60"/>
                <SteadyState Duration="0" Cadence="60"/>
                <SteadyState Duration="999999" Cadence="300"/>
                <SteadyState Duration="NaN" Cadence="1e9"/>
                <SteadyState Cadence="-1"/>
                <IntervalsT Repeat="0" OnDuration="10" OffDuration="10"/>
                <IntervalsT Repeat="-1" OnDuration="10"/>
                <IntervalsT Repeat="1000000000" OnDuration="10" CadenceLow="1" CadenceHigh="249"/>
                <IntervalsT Repeat="2.5" OnDuration="10"/>"""));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 7: Cadence: \"1e9\" is not a number; write it in digits",
                        "line 7: Duration: \"NaN\" is not a number; write it in digits",
                        "line 8: \"SteadyState\" has no Duration; a step needs one, in seconds",
                        "line 4, seconds: -5 is too small; allowed: a number from 1 to 7200",
                        "line 5, seconds: 0 is too small; allowed: a number from 1 to 7200",
                        "line 6, seconds: 999999 is too large; allowed: a number from 1 to 7200",
                        "line 6, rpm: 300 is too large; allowed: a number from 1 to 250",
                        "line 8, rpm: -1 is too small; allowed: a number from 1 to 250",
                        "line 9, repeat: 0 is too small; allowed: a whole number from 1 to 100",
                        "line 10, repeat: -1 is too small; allowed: a whole number from 1 to 100",
                        "line 11, repeat: 1000000000 is too large; allowed: a whole number from 1 to 100",
                        "line 11, band: 124 is too large; allowed: a number above 0, up to 50",
                        "line 12, repeat: 2.5 is not a whole number; allowed: a whole number from 1 to 100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<sportType>run</sportType>|line 2: this workout is for another sport: \"run\"; look for one for the bike",
                "<durationType>distance</durationType>|line 2: its steps have lengths in metres; look for a workout with"
                        + " lengths of time"
            })
    void refusesWhatIsNotRiddenOnABikeByTime(String element, String sentence) {
        InvalidFileException refused = refused(
                "<workout_file>\n" + element + "<workout><SteadyState Duration=\"10\"/></workout></workout_file>");

        assertThat(refused).hasMessage("w: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<gpx/>|this is XML, but no workout of Zwift's: it begins with \"gpx\" instead of \"workout_file\"; look for"
                        + " a file whose name ends in .zwo",
                "<workout_file/>|there is nothing to ride in it; it needs a <workout> with steps",
                "<workout_file><workout><RestDay/></workout></workout_file>|there is nothing to ride in it; it needs a"
                        + " <workout> with steps",
                "{\"format\": 1}|this is a protocol already, or other JSON; ride it by its path, or copy it to your own",
                "hello|this is neither a workout of Zwift's (.zwo) nor a FIT workout (.fit); export it as one",
                "''|this is neither a workout of Zwift's (.zwo) nor a FIT workout (.fit); export it as one"
            })
    void saysWhatElseAFileIs(String text, String sentence) {
        assertThat(refused(text)).hasMessage("w: " + sentence);
    }

    @Test
    void readsWhatIsInAnotherEncodingOrBehindAMarkOfIt() throws Exception {
        String text = AS_THE_EDITOR_SAVES.replace("A. Coach", "Ren\u00e9");

        assertThat(read("\uFEFF" + text).protocol().source()).endsWith("Ren\u00e9");
        byte[] utf16 = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text).getBytes(StandardCharsets.UTF_16);
        assertThat(read(utf16).protocol().source()).endsWith("Ren\u00e9");
    }

    @Test
    void prescribesNoPowerToZwiftAndShowsNamesAndCadences() {
        String written = written(
                Protocols.once(Protocols.work(60, 50), Protocols.rest(30)).protocol());

        assertThat(written.lines().map(String::strip))
                .contains(
                        "<FreeRide Duration=\"60\" Cadence=\"50\" fanbike:name=\"WORK\" fanbike:repeat=\"1\""
                                + " fanbike:intervals=\"2\">",
                        "<textevent timeoffset=\"0\" message=\"WORK\" fanbike:name=\"WORK\"/>",
                        "<FreeRide Duration=\"30\" fanbike:name=\"Rest\">");
        assertThat(written).doesNotContain("Power");
    }

    @Test
    void believesAHandThatChangedTheFileMoreThanWhatWeWroteBesideIt() throws Exception {
        String written = written(
                Protocols.once(Protocols.work(60.5, 50.25), Protocols.rest(30)).protocol());

        WorkoutFiles.Imported changed = read(written.replace("Duration=\"61\"", "Duration=\"90\"")
                .replace("Cadence=\"50\"", "Cadence=\"66\"")
                .replace("<name>test</name>", "<name>Mine</name>"));

        assertThat(ridden(changed)).containsExactly("1 WORK WORK 1:30 64..68", "1 Rest REST 0:30 free");
        assertThat(changed.protocol().title()).isEqualTo("Mine");
    }

    @Test
    void takesTheStepsAsTheyAreWhereRoundsAreNoLongerAlike() throws Exception {
        String written = written(Protocols.plan(new fanbike.core.model.Block(
                        3, java.util.List.of(Protocols.work(60, 50)), java.util.Optional.of(Protocols.rest(30))))
                .protocol());

        WorkoutFiles.Imported changed = read(written.replaceFirst("Duration=\"60\"", "Duration=\"90\""));

        assertThat(ridden(changed))
                .containsExactly(
                        "1 WORK WORK 1:30 48..52",
                        "1 Rest REST 0:30 free",
                        "1 WORK WORK 1:00 48..52",
                        "1 Rest REST 0:30 free",
                        "1 WORK WORK 1:00 48..52");
        assertThat(changed.losses())
                .containsExactly(
                        "rounds as they were in Fanbike (1, line 10): the steps were changed since, and are taken"
                                + " as they are");
    }

    @Test
    void foldsNoRoundsThatNoProtocolCanHave() {
        String cancelling = """
                <workout_file xmlns:f="urn:fanbike:workout:1"><f:protocol/><workout>
                <FreeRide Duration="10" f:repeat="1" f:intervals="1"/>
                <IntervalsT Repeat="-2000000000" OnDuration="10"/>
                <IntervalsT Repeat="2000000000" OnDuration="10"/>
                </workout></workout_file>
                """;

        var refused = catchThrowableOfType(InvalidFileException.class, () -> read(cancelling));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "line 3, repeat: -2000000000 is too small; allowed: a whole number from 1 to 100",
                        "line 4, repeat: 2000000000 is too large; allowed: a whole number from 1 to 100");
    }

    @Test
    void namesCharactersThatXmlCannotHave() throws Exception {
        Protocol odd = Protocols.protocol(
                "odd\uFFFE",
                java.util.List.of(),
                new fanbike.core.model.Block(1, java.util.List.of(Protocols.work(60, 50)), java.util.Optional.empty()));

        WorkoutFiles.Exported written =
                new WorkoutDocuments().write(odd, WorkoutFormat.ZWO, Protocols.BAND, Instant.EPOCH);

        assertThat(written.losses())
                .containsExactly(
                        "texts with a character that XML cannot have (2): a replacement character stands for it");
        assertThat(read(written.bytes()).protocol().title()).isEqualTo("odd\uFFFD");
    }

    private static String written(Protocol protocol) {
        byte[] bytes = new WorkoutDocuments()
                .write(protocol, WorkoutFormat.ZWO, Protocols.BAND, Instant.EPOCH)
                .bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static InvalidFileException refused(String text) {
        return catchThrowableOfType(InvalidFileException.class, () -> read(text));
    }
}
