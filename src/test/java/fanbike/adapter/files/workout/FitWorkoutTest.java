package fanbike.adapter.files.workout;

import static fanbike.adapter.files.workout.Workouts.read;
import static fanbike.adapter.files.workout.Workouts.ridden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.adapter.files.fit.BaseType;
import fanbike.adapter.files.fit.FitField;
import fanbike.adapter.files.fit.FitMessage;
import fanbike.adapter.files.fit.FitProfile.FileId;
import fanbike.adapter.files.fit.FitProfile.FileType;
import fanbike.adapter.files.fit.FitProfile.Intensity;
import fanbike.adapter.files.fit.FitProfile.RecordMessage;
import fanbike.adapter.files.fit.FitProfile.StepDuration;
import fanbike.adapter.files.fit.FitProfile.StepTarget;
import fanbike.adapter.files.fit.FitProfile.Workout;
import fanbike.adapter.files.fit.FitProfile.WorkoutStep;
import fanbike.adapter.files.fit.FitReader;
import fanbike.adapter.files.fit.FitValue;
import fanbike.adapter.files.fit.FitWriter;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.WorkoutFiles;
import fanbike.app.port.WorkoutFormat;
import fanbike.core.model.Block;
import fanbike.core.model.Protocol;
import fanbike.fixtures.Protocols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FitWorkoutTest {

    /** {@code wkt_step_target}. */
    private static final int SPEED = 0;

    private static final int POWER = 4;

    private static final FitMessage WORKOUT =
            FitMessage.of(FileId.MESSAGE).put(FileId.TYPE, FileType.WORKOUT).message();

    @Test
    void becomesWhatCanBeRiddenByCadence() throws Exception {
        WorkoutFiles.Imported imported = read(workout(
                named(cadence(time(300), 55, 65).put(WorkoutStep.INTENSITY, Intensity.WARMUP), "Roll in"),
                cadence(time(30), 68, 72),
                named(time(15.5), "Breathe").put(WorkoutStep.INTENSITY, Intensity.REST),
                repeat(1, 3),
                time(120).put(WorkoutStep.INTENSITY, Intensity.COOLDOWN)));

        assertThat(imported.protocol().title()).isEqualTo("Three by thirty");
        assertThat(ridden(imported))
                .containsExactly(
                        "1 Roll in WARMUP 5:00 55..65",
                        "2 Steady WORK 0:30 68..72",
                        "2 Breathe REST 0:16 free",
                        "3 Steady WORK 0:30 68..72",
                        "3 Breathe REST 0:16 free",
                        "4 Steady WORK 0:30 68..72",
                        "4 Breathe REST 0:16 free",
                        "5 Cool-down COOLDOWN 2:00 free");
        assertThat(imported.losses()).isEmpty();
    }

    @Test
    void namesOnceEachKindOfThingThatCannotBeKept() throws Exception {
        WorkoutFiles.Imported imported = read(workout(
                time(60).put(WorkoutStep.TARGET_TYPE, POWER).put(WorkoutStep.NOTES, "Hard!"),
                time(60).put(WorkoutStep.TARGET_TYPE, POWER),
                time(60).put(WorkoutStep.TARGET_TYPE, StepTarget.HEART_RATE),
                time(60).put(WorkoutStep.TARGET_TYPE, SPEED),
                time(60).put(WorkoutStep.TARGET_TYPE, StepTarget.CADENCE).put(WorkoutStep.TARGET_VALUE, 3),
                cadence(time(60), 50, 54).put(WorkoutStep.INTENSITY, Intensity.RECOVERY),
                named(time(60), "A name that is longer than any that can be read on a screen")));

        assertThat(imported.losses())
                .containsExactly(
                        "notes (1, step 1): an interval has none",
                        "steps with a target for power (2, first: step 1): Fanbike coaches cadence alone",
                        "steps with a target for heart rate (1, step 3): Fanbike coaches cadence alone",
                        "steps with a target for something else than cadence (target type 0) (1, step 4): Fanbike coaches"
                                + " cadence alone",
                        "zones of cadence (1, step 5): only the device knows what they are",
                        "rests with a cadence (1, step 6): they become work",
                        "names of more than 40 characters (1, step 7): the rest is cut off");
        assertThat(ridden(imported)).contains("1 Steady WORK 1:00 50..54");
    }

    @Test
    void takesACadenceThatStandsBesideATargetForPower() throws Exception {
        WorkoutFiles.Imported imported = read(workout(time(60).put(WorkoutStep.TARGET_TYPE, POWER)
                .put(WorkoutStep.SECONDARY_TARGET_TYPE, StepTarget.CADENCE)
                .put(WorkoutStep.SECONDARY_CUSTOM_TARGET_VALUE_LOW, 60)
                .put(WorkoutStep.SECONDARY_CUSTOM_TARGET_VALUE_HIGH, 70)));

        assertThat(ridden(imported)).containsExactly("1 Steady WORK 1:00 60..70");
        assertThat(imported.losses())
                .containsExactly("steps with a target for power (1, step 1): Fanbike coaches cadence alone");
    }

    @Test
    void writesRoundsWithinRoundsOut() throws Exception {
        WorkoutFiles.Imported imported = read(
                workout(cadence(time(10), 50, 50), cadence(time(20), 60, 60), repeat(1, 2), time(30), repeat(0, 2)));

        assertThat(ridden(imported))
                .containsExactly(
                        "1 Steady WORK 0:10 48..52",
                        "1 Steady WORK 0:20 58..62",
                        "1 Steady WORK 0:20 58..62",
                        "1 Rest REST 0:30 free",
                        "2 Steady WORK 0:10 48..52",
                        "2 Steady WORK 0:20 58..62",
                        "2 Steady WORK 0:20 58..62",
                        "2 Rest REST 0:30 free");
        assertThat(imported.losses())
                .containsExactly("rounds within rounds (1, step 5): the inner ones are written out");
    }

    @Test
    void tellsAllThatIsWrongAtOnceWithItsStep() {
        InvalidFileException refused = refused(workout(
                step(StepDuration.OPEN, 0),
                step(StepDuration.DISTANCE, 100_000),
                step(2, 150),
                step(7, 0),
                FitMessage.of(WorkoutStep.MESSAGE).put(WorkoutStep.DURATION_TYPE, StepDuration.TIME),
                repeat(99, 2),
                time(60)));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "step 1: this step ends when the rider presses a button; give it a length of time, and export the"
                                + " workout again",
                        "step 2: this step has a length in metres; give it a length of time, and export the workout again",
                        "step 3: this step ends neither by time nor by distance (duration type 2); give it a length of time,"
                                + " and export the workout again",
                        "step 4: this repeats until something happens, and not a number of times; give it a length of time,"
                                + " and export the workout again",
                        "step 5: this step has no length; give it a length of time, and export the workout again",
                        "step 6: this repeats nothing: there is no such step before it; export the workout again");
    }

    @Test
    void holdsTheLimitsOfProtocols() {
        InvalidFileException refused = refused(
                workout(cadence(time(0.5), 260, 300), time(8000), cadence(time(10), 0, 200), repeat(1, 1_000_000)));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "step 1, seconds: 0.5 is too small; allowed: a number from 1 to 7200",
                        "step 1, rpm: 280 is too large; allowed: a number from 1 to 250",
                        "step 4, repeat: 1000000 is too large; allowed: a whole number from 1 to 100",
                        "step 2, seconds: 8000 is too large; allowed: a number from 1 to 7200",
                        "step 3, band: 100 is too large; allowed: a number above 0, up to 50");
    }

    @Test
    void refusesRepetitionsThatMultiplyWithoutEnd() {
        var steps = new ArrayList<FitMessage.Builder>(List.of(time(10)));
        for (int count = 0; count < 60; count++) {
            steps.add(repeat(0, 100));
        }

        InvalidFileException refused = refused(workout(steps.toArray(FitMessage.Builder[]::new)));

        assertThat(refused.getMessage())
                .contains("rounds within rounds come to more than 1000 steps")
                .hasSizeLessThan(9000);
    }

    @Test
    void writesNoRoundsOutThatNoProtocolCanHave() {
        byte[] cancelling = workout(
                time(10),
                repeat(0, FitValue.of(BaseType.SINT32, -2_000_000_000)),
                time(10),
                repeat(2, FitValue.of(BaseType.SINT32, 2_000_000_000)),
                repeat(0, 2));
        byte[] overflowing =
                workout(time(10), time(10), repeat(0, FitValue.of(BaseType.SINT64, 0x400000007FFFFFFFL)), repeat(0, 2));

        assertThat(refused(cancelling).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "step 2, repeat: -2000000000 is too small; allowed: a whole number from 1 to 100",
                        "step 4, repeat: 2000000000 is too large; allowed: a whole number from 1 to 100");
        assertThat(refused(overflowing).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "step 3, repeat: 4611686020574871551 is too large; allowed: a whole number from 1 to 100");
    }

    @Test
    void saysThatARideIsNoWorkout() {
        byte[] activity = FitWriter.write(List.of(
                FitMessage.of(FileId.MESSAGE)
                        .put(FileId.TYPE, FileType.ACTIVITY)
                        .message(),
                FitMessage.of(RecordMessage.MESSAGE)
                        .put(RecordMessage.CADENCE, 50)
                        .message()));

        assertThat(refused(activity))
                .hasMessage(
                        "w: this FIT file is an activity, a ride that was ridden; look for the workout it followed");
    }

    @Test
    void saysWhatOtherFileItIs() {
        byte[] course = FitWriter.write(
                List.of(FitMessage.of(FileId.MESSAGE).put(FileId.TYPE, 6).message()));

        assertThat(refused(course)).hasMessage("w: this FIT file is no workout (its type is 6); look for one that is");
        assertThat(refused(FitWriter.write(List.of(WORKOUT))))
                .hasMessage("w: this workout has no steps; export it again");
    }

    @Test
    void refusesAWorkoutForRunners() {
        byte[] running = FitWriter.write(List.of(
                WORKOUT, FitMessage.of(Workout.MESSAGE).put(Workout.SPORT, 1).message(), time(60).message()));

        assertThat(refused(running))
                .hasMessage("w: this workout is for another sport (number 1 of FIT's); look for one for cycling");
    }

    @Test
    void passesOverMessagesThatItDoesNotKnow() throws Exception {
        FitMessage unknown = FitMessage.of(0xFF00)
                .put(new FitField(9, "x", BaseType.UINT32, 1), 7)
                .message();

        WorkoutFiles.Imported imported = read(FitWriter.write(List.of(WORKOUT, unknown, time(60).message(), unknown)));

        assertThat(ridden(imported)).containsExactly("1 Rest REST 1:00 free");
        assertThat(imported.protocol().title()).isEqualTo("Workout");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 13, 14, 20, 60})
    void refusesAFileThatIsCutOff(int left) {
        byte[] whole = workout(time(60));

        assertThat(refused(Arrays.copyOf(whole, left))).isNotNull();
        assertThat(refused(Arrays.copyOf(whole, whole.length - left))).isNotNull();
    }

    @Test
    void refusesAFileWhoseSumIsWrong() {
        byte[] damaged = workout(time(60));
        damaged[40] ^= 1;

        assertThat(refused(damaged).getMessage()).contains("its check sum is wrong");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsRandomStepsOrSaysWhatIsWrongWithThem(long seed) {
        var random = new Random(seed);
        List<FitField> fields = List.of(
                WorkoutStep.DURATION_TYPE,
                WorkoutStep.DURATION_VALUE,
                WorkoutStep.TARGET_TYPE,
                WorkoutStep.TARGET_VALUE,
                WorkoutStep.CUSTOM_TARGET_VALUE_LOW,
                WorkoutStep.CUSTOM_TARGET_VALUE_HIGH,
                WorkoutStep.INTENSITY);

        for (int count = 0; count < 500; count++) {
            var messages = new ArrayList<FitMessage>(List.of(WORKOUT));
            for (int steps = random.nextInt(6); steps >= 0; steps--) {
                FitMessage.Builder step = FitMessage.of(WorkoutStep.MESSAGE);
                fields.forEach(field -> step.put(field, random.nextInt(random.nextBoolean() ? 8 : 254)));
                messages.add(step.message());
            }
            Throwable thrown = catchThrowable(() -> read(FitWriter.write(messages)));
            assertThat(thrown == null || thrown instanceof InvalidFileException)
                    .as("seed %d, %d: %s, %s", seed, count, thrown, messages)
                    .isTrue();
        }
    }

    @Test
    void repeatsByTheFormatsOwnMeansBecauseDevicesTakeFewSteps() throws Exception {
        Protocol fiveRounds = Protocols.protocol(
                "five",
                List.of(),
                new Block(
                        5,
                        List.of(Protocols.work(180, 50), Protocols.work(120, 55), Protocols.work(60, 60)),
                        Optional.of(Protocols.rest(60))));

        List<FitMessage> steps = FitReader.read("w", written(fiveRounds)).stream()
                .filter(message -> message.number() == WorkoutStep.MESSAGE)
                .toList();

        assertThat(steps).hasSize(8);
        assertThat(steps.get(4).whole(WorkoutStep.DURATION_TYPE)).hasValue(StepDuration.REPEAT_UNTIL_STEPS_CMPLT);
        assertThat(steps.get(4).whole(WorkoutStep.DURATION_VALUE)).hasValue(0);
        assertThat(steps.get(4).whole(WorkoutStep.TARGET_VALUE)).hasValue(4);
        assertThat(steps.get(5).whole(WorkoutStep.CUSTOM_TARGET_VALUE_LOW)).hasValue(48);
        assertThat(steps.get(5).whole(WorkoutStep.CUSTOM_TARGET_VALUE_HIGH)).hasValue(52);
        assertThat(steps.get(5).whole(WorkoutStep.DURATION_VALUE)).hasValue(180_000);
    }

    @Test
    void believesADeviceThatChangedAStepMoreThanWhatWeWroteBesideIt() throws Exception {
        byte[] sent = written(Protocols.protocol(
                "p", List.of(), new Block(1, List.of(Protocols.work(60.0005, 50.25)), Optional.empty())));

        List<FitMessage> changed = FitReader.read("w", sent).stream()
                .map(message -> message.number() == WorkoutStep.MESSAGE ? longerAndFaster(message) : message)
                .toList();

        assertThat(ridden(read(FitWriter.write(changed)))).containsExactly("1 WORK WORK 1:30 60..70");
    }

    private static FitMessage longerAndFaster(FitMessage step) {
        FitMessage.Builder changed = FitMessage.of(step.number());
        step.fields().forEach((number, value) -> changed.put(new FitField(number, "", value.type(), 1), value));
        step.developerFields().forEach(changed::put);
        return cadence(changed.put(WorkoutStep.DURATION_VALUE, 90_000), 60, 70).message();
    }

    private static byte[] written(Protocol protocol) {
        return new WorkoutDocuments()
                .write(protocol, WorkoutFormat.FIT, Protocols.BAND, Instant.parse("2026-01-31T10:00:00Z"))
                .bytes();
    }

    private static byte[] workout(FitMessage.Builder... steps) {
        var messages = new ArrayList<FitMessage>(List.of(
                WORKOUT,
                FitMessage.of(Workout.MESSAGE)
                        .put(Workout.SPORT, 2)
                        .put(Workout.WKT_NAME, "Three by thirty")
                        .message()));
        Arrays.stream(steps).map(FitMessage.Builder::message).forEach(messages::add);
        return FitWriter.write(messages);
    }

    private static FitMessage.Builder step(int durationType, long durationValue) {
        return FitMessage.of(WorkoutStep.MESSAGE)
                .put(WorkoutStep.DURATION_TYPE, durationType)
                .put(WorkoutStep.DURATION_VALUE, durationValue);
    }

    private static FitMessage.Builder time(double seconds) {
        return step(StepDuration.TIME, Math.round(seconds * 1000));
    }

    private static FitMessage.Builder repeat(int from, long times) {
        return step(StepDuration.REPEAT_UNTIL_STEPS_CMPLT, from).put(WorkoutStep.TARGET_VALUE, times);
    }

    private static FitMessage.Builder repeat(int from, FitValue times) {
        return step(StepDuration.REPEAT_UNTIL_STEPS_CMPLT, from).put(WorkoutStep.TARGET_VALUE, times);
    }

    private static FitMessage.Builder cadence(FitMessage.Builder step, int low, int high) {
        return step.put(WorkoutStep.TARGET_TYPE, StepTarget.CADENCE)
                .put(WorkoutStep.CUSTOM_TARGET_VALUE_LOW, low)
                .put(WorkoutStep.CUSTOM_TARGET_VALUE_HIGH, high);
    }

    private static FitMessage.Builder named(FitMessage.Builder step, String name) {
        return step.put(WorkoutStep.WKT_STEP_NAME, name);
    }

    private static InvalidFileException refused(byte[] bytes) {
        return catchThrowableOfType(InvalidFileException.class, () -> read(bytes));
    }
}
