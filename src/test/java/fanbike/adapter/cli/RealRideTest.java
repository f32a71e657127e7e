package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.device.DeviceFile;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.app.port.MonotonicClock;
import fanbike.app.port.Recorder;
import fanbike.app.port.Recording;
import fanbike.app.port.SensorListener;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.coach.RideInput;
import fanbike.core.cue.CueKind;
import fanbike.core.device.Advertisement;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.HeartRateMeasurement;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.core.model.Cadence;
import fanbike.core.session.Command;
import fanbike.fakes.FakeBluetooth;
import fanbike.fakes.FakeClock;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fanbike ride} on a bike, without the bike. */
class RealRideTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long RIDE_NANOS = 181 * SECOND;
    private static final String ID = "2026-01-31T10-00-00Z";
    private static final DeviceAddress GYM = new DeviceAddress("C0:FF:EE:00:00:01");
    private static final DeviceAddress HOME = new DeviceAddress("C0:FF:EE:00:00:02");
    private static final DeviceAddress STRAP = new DeviceAddress("C0:FF:EE:00:00:03");
    private static final DeviceAddress OTHER_STRAP = new DeviceAddress("C0:FF:EE:00:00:04");
    private static final ConnectedDevice ON_GYM = new ConnectedDevice("bike", GYM, "hci0", Use.CADENCE);
    private static final ConnectedDevice WITH_STRAP = new ConnectedDevice("strap", STRAP, "hci0", Use.HEART_RATE);

    private static final SessionHeader.Bike ON_THE_GYM_BIKE =
            new SessionHeader.Bike("Echo Bike", GYM.text(), false, OptionalDouble.empty());

    @TempDir
    private Path home;

    private final FakeBluetooth bluetooth = new FakeBluetooth(() -> this.clock);
    private FakeClock clock = new FakeClock();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(home).with(bluetooth).with(this::newClock);
        bluetooth.script(GYM, RIDE_NANOS, SECOND, RealRideTest::pedal);
        bluetooth.script(HOME, RIDE_NANOS, SECOND, RealRideTest::pedal);
    }

    @Test
    void ridesTheOnlyRememberedBike() throws Exception {
        remember(GYM, "gym", Kind.FTMS);

        assertThat(ride("primer")).as(shell.err()).isZero();

        assertThat(bluetooth.asked()).containsExactly(ON_GYM);
        assertThat(bluetooth.scans()).isZero();
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
        assertThat(shell.out()).contains("Primer", "Ridden on Echo Bike (C0:FF:EE:00:00:01).");
        assertThat(report()).contains("\"phase\" : \"FINISHED\"", "\"simulated\" : false");
    }

    @Test
    void findsOutThatTheSessionCannotBeKeptBeforeItTouchesBluetooth() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        Files.writeString(home.resolve("sessions"), "in the way");

        assertThat(ride("primer")).isEqualTo(2);

        assertThat(shell.err()).contains("cannot write in the folder", "FANBIKE_HOME");
        assertThat(bluetooth.wasOpened()).isFalse();
    }

    @Test
    void doesNotRideABikeThatAnotherProgramRides() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        try (Recorder other = shell.store().create(Headers.of("2026-01-31T09-59-00Z", ON_THE_GYM_BIKE, ""))) {
            other.record(new RideInput.Commanded(0, Command.START));

            assertThat(ride("primer")).isEqualTo(3);

            assertThat(shell.err())
                    .contains(
                            "Another fanbike rides C0:FF:EE:00:00:01", "session 2026-01-31T09-59-00Z", "end that ride");
            assertThat(shell.run("pair", GYM.text())).isEqualTo(3);
            assertThat(shell.err()).contains("end that ride first");
            assertThat(bluetooth.asked()).isEmpty();
        }
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
        assertThat(ride("primer")).isZero();
    }

    @Test
    void forgetsABikeThatIsBeingRiddenAndSaysSo() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        try (Recorder other = shell.store().create(Headers.of("2026-01-31T09-59-00Z", ON_THE_GYM_BIKE, ""))) {
            other.record(new RideInput.Commanded(0, Command.START));

            assertThat(shell.run("forget", "gym")).isZero();
        }

        assertThat(shell.out()).contains("is forgotten.", "being ridden now", "2026-01-31T09-59-00Z, goes on");
    }

    @Test
    void saysOnScreenWhatTheSensorRemarks() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        bluetooth.script(GYM, RIDE_NANOS, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.remarked(sensor, "Looking for the bike.");
            }
            pedal(sensor, seconds, listener);
        });

        assertThat(shell.run("ride", "primer")).isZero();

        assertThat(shell.out()).contains("! Looking for the bike.\n");
    }

    @Test
    void letsItsCuesBeHeard() throws Exception {
        remember(GYM, "gym", Kind.FTMS);

        assertThat(ride("primer")).isZero();

        assertThat(shell.loudspeakers().heard())
                .startsWith(CueKind.COUNTDOWN, CueKind.COUNTDOWN, CueKind.COUNTDOWN, CueKind.INTERVAL_START)
                .contains(CueKind.EASE_OFF)
                .endsWith(CueKind.FINISHED);
        assertThat(shell.loudspeakers().open()).isZero();
    }

    @Test
    void isMuteUntilTheRiderWantsToHear() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        var rider = new FakeTerminal(clock, 80).presses('m', 60);

        assertThat(shell.with(startNanos -> clock).with(rider).run("ride", "primer", "--mute"))
                .isZero();

        assertThat(shell.loudspeakers().open()).isZero();

        assertThat(shell.loudspeakers().heard())
                .endsWith(CueKind.FINISHED)
                .filteredOn(CueKind.INTERVAL_START::equals)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"y, true", "Y, true", "n, false", "' ', false"})
    void offersToHearTheSoundsBeforeTheFirstRideThatCanBeHeardAndNeverAgain(char answer, boolean isHeard)
            throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        shell.soundCheck().connect();

        assertThat(shell.with(new FakeTerminal(Character.toString(answer), "")).run("ride", "primer"))
                .isZero();
        assertThat(shell.out()).contains("Is this your first ride?");
        assertThat(shell.out().contains("faster\nslower\n")).isEqualTo(isHeard);

        assertThat(shell.with(new FakeTerminal("", "")).run("ride", "primer")).isZero();
        assertThat(shell.out()).doesNotContain("Is this your first ride?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--mute", "--screen=none"})
    void offersNoSoundsToARiderWhoWantsNoneOrCannotAnswer(String option) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        shell.soundCheck().connect();

        assertThat(shell.with(new FakeTerminal("y", "")).run("ride", "primer", option))
                .isZero();

        assertThat(shell.out()).doesNotContain("first ride", "faster\n");
        assertThat(shell.loudspeakers().opened()).isEqualTo(option.equals("--mute") ? 0 : 1);
        assertThat(shell.memory().hasMetSounds()).isFalse();
    }

    @Test
    void ridesNothingWhereTheOfferIsAnsweredByTheEndOfInput() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        shell.soundCheck().connect();

        assertThat(shell.with(new FakeTerminal("", "")).run("ride", "primer")).isEqualTo(130);

        assertThat(bluetooth.asked()).isEmpty();
        assertThat(shell.memory().hasMetSounds()).isFalse();
    }

    @Test
    void hasNoLoudspeakerWhereNothingIsToBeHeard() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        Files.writeString(
                home.resolve("fanbike.json"), "{\"format\": 1, \"sound\": {\"tones\": false, \"speech\": false}}");

        assertThat(ride("primer")).isZero();

        assertThat(shell.loudspeakers().opened()).isZero();
    }

    @Test
    void skipsNothingWithTheKeyThatComesJustAfterTheRideBeganByItself() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        var hasty = new FakeTerminal(clock, 80).presses('n', 6.5).presses('n', 20);

        assertThat(shell.with(startNanos -> clock).with(hasty).run("ride", "primer"))
                .isZero();

        assertThat(Files.readString(session().resolve("recording.jsonl")))
                .contains("{\"at\": 6.5, \"command\": \"START\", ", "{\"at\": 20.0, \"command\": \"SKIP\", ");
    }

    @Test
    void keepsWhatWasRiddenThoughItWasBegunAnewAndThenStopped() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        var rider = new FakeTerminal(clock, 80)
                .presses(' ', 20)
                .presses('b', 25)
                .presses('q', 30)
                .presses('q', 31);

        assertThat(shell.with(startNanos -> clock).with(rider).run("ride", "primer"))
                .isZero();

        assertThat(shell.out()).contains("Begun anew after ").doesNotContain("no session is kept");
        assertThat(report()).contains("\"phase\" : \"STOPPED\"");
        assertThat(Files.readString(session().resolve("recording.jsonl"))).contains("\"command\": \"REPEAT\"");
    }

    @Test
    void isNotAvailableWhereTheBikeNeverCame() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        bluetooth.script(GYM, RIDE_NANOS, SECOND, (sensor, seconds, listener) -> {});
        var tired = new FakeTerminal(clock, 80).presses('q', 30);

        assertThat(shell.with(startNanos -> clock).with(tired).run("ride", "primer"))
                .isEqualTo(3);

        assertThat(shell.err()).contains("The bike was never connected", "no session is kept", "fanbike doctor");
        assertThat(shell.sessions()).isEmpty();
    }

    @Test
    void isDoneWhereTheRiderDidNotBegin() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        var changedHerMind = new FakeTerminal(clock, 80).presses('q', 2);

        assertThat(shell.with(startNanos -> clock).with(changedHerMind).run("ride", "primer"))
                .isZero();

        assertThat(shell.out()).contains("Nothing was ridden, so no session is kept.");
        assertThat(shell.sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gym", "GYM", "c0:ff:ee:00:00:01", "C0-FF-EE-00-00-01"})
    void ridesTheBikeThatIsNamedWithoutLookingForOthers(String bike) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);

        assertThat(ride("primer", "--bike", bike)).as(shell.err()).isZero();

        assertThat(bluetooth.asked()).containsExactly(ON_GYM);
        assertThat(bluetooth.scans()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-50, -56", "-50, "})
    void ridesTheOneThatIsClearlyNearestOrTheOnlyOneThatIsHeard(int gymDbm, Integer homeDbm) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);
        if (homeDbm != null) {
            near(HOME, OptionalInt.of(homeDbm));
        }
        near(GYM, OptionalInt.of(gymDbm));
        near(OTHER_STRAP, OptionalInt.of(-20));

        assertThat(ride("primer")).as(shell.err()).isZero();

        assertThat(bluetooth.asked()).containsExactly(ON_GYM);
    }

    @ParameterizedTest
    @CsvSource({"-50, -55", "-50, 127", "-50, ", ", "})
    void doesNotGuessWhereItIsNotClear(Integer gymDbm, Integer homeDbm) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);
        near(GYM, gymDbm == null ? OptionalInt.empty() : OptionalInt.of(gymDbm));
        near(HOME, homeDbm == null ? OptionalInt.empty() : OptionalInt.of(homeDbm));

        assertThat(ride("primer")).isEqualTo(2);

        assertThat(shell.err())
                .contains("choose one with --bike", "gym (C0:FF:EE:00:00:01)", "home (C0:FF:EE:00:00:02)");
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
        assertNoSession();
    }

    @Test
    void asksAPersonWhereItIsNotClear() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);

        assertThat(shell.with(new FakeTerminal("3\rx1\r", "")).run("ride", "primer"))
                .isZero();

        assertThat(shell.out()).contains("Which bike?", "1  gym (C0:FF:EE:00:00:01)  Echo Bike", "2  home");
        assertThat(bluetooth.asked()).containsExactly(ON_GYM);
    }

    @Test
    void ridesNothingWhereThePersonGivesUp() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);

        assertThat(shell.with(new FakeTerminal("q", "")).run("ride", "primer")).isEqualTo(130);

        assertThat(shell.out()).endsWith("to give up): \nNothing was ridden, so no session is kept.\n");
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
        assertNoSession();
    }

    @Test
    void endsTheLineOfTheQuestionWhereItIsInterrupted() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);
        var interrupts = new ArrayDeque<Runnable>();
        shell.interruptedBy(interrupts::push);
        var person = new FakeTerminal("1", "").then(() -> interrupts.pop().run());

        assertThat(shell.with(person).run("ride", "primer")).isEqualTo(130);

        assertThat(person.waits()).isFalse();
        assertThat(shell.out()).endsWith("to give up): 1\nNothing was ridden, so no session is kept.\n");
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
        assertNoSession();
    }

    @Test
    void ridesNothingWhereItIsInterruptedWhileTheNearestBikeIsLookedFor() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(HOME, "home", Kind.FTMS);
        near(GYM, OptionalInt.of(-50));
        shell.interruptedBy(pressed -> clock.at(2 * SECOND, pressed));

        assertThat(shell.with(new FakeTerminal("", "")).run("ride", "primer")).isEqualTo(130);

        assertThat(clock.nanos()).isEqualTo(2 * SECOND);
        assertThat(bluetooth.asked()).isEmpty();
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
        assertNoSession();
    }

    @Test
    void isNotAvailableWhereNoBikeIsRemembered() throws Exception {
        remember(STRAP, "belt", Kind.STRAP);

        assertThat(ride("primer")).isEqualTo(3);

        assertThat(shell.err()).contains("No bike is remembered yet", "fanbike pair", "--simulate");
        assertThat(bluetooth.wasOpened()).isFalse();
        assertNoSession();
    }

    @Test
    void leavesNoSessionWhereBluetoothIsNotAvailable() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        bluetooth.refuse(new BluetoothException(Reason.NO_DAEMON, "No bluetoothd. Start it."));

        assertThat(ride("primer")).isEqualTo(3);

        assertThat(shell.err()).isEqualTo("No bluetoothd. Start it.\n");
        assertNoSession();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such",
                "primer --speed 3",
                "primer --bike hoem",
                "primer --bike belt",
                "primer --bike Echo",
                "primer --strap gym",
                "primer --simulate --bike gym",
                "primer --simulate --strap belt",
                "primer --simulate --no-strap",
                "primer --simulate --show-target",
                "primer --scale 9",
                "--resume"
            })
    void refusesWrongArgumentsBeforeItTouchesBluetooth(String arguments) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(STRAP, "belt", Kind.STRAP);

        assertThat(ride(arguments.split(" ", -1))).isEqualTo(2);

        assertThat(shell.err()).isNotBlank();
        assertThat(bluetooth.wasOpened()).isFalse();
        assertNoSession();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--bike belt|belt (C0:FF:EE:00:00:03) is a heart rate strap and gives no cadence|--strap|gym (",
                "--strap gym|gym (C0:FF:EE:00:00:01) was paired as a bike|--bike|belt (",
                "--strap hat|There is no remembered strap|\"hat\"|belt (",
                "--bike C0:FF:EE:00:01|\"C0:FF:EE:00:01\" is not an address|six pairs|C0:FF:EE:00:00:01",
                "--strap C0-FF-EE-00-00-0G|is not an address|six pairs|C0:FF:EE:00:00:01",
            })
    void saysWhatADeviceIsThatCannotBeTaken(String option, String what, String remedy, String example)
            throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(STRAP, "belt", Kind.STRAP);

        assertThat(ride(("primer " + option).split(" ", -1))).isEqualTo(2);

        assertThat(shell.err()).contains(what, remedy, example).hasLineCount(1);
    }

    @Test
    void takesTheHeartRateFromTheOnlyRememberedStrapBeforeTheBikes() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(STRAP, "belt", Kind.STRAP);
        bluetooth.script(STRAP, RIDE_NANOS, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
            }
            listener.notified(sensor, "2a37", HeartRateMeasurement.of(141).toBytes());
        });

        assertThat(ride("primer")).as(shell.err()).isZero();

        assertThat(bluetooth.asked()).containsExactly(ON_GYM, WITH_STRAP);
        assertThat(shell.run("replay", session().toString(), "--format", "readings"))
                .isZero();
        assertThat(shell.out()).contains("\"heartRateBpm\":141").doesNotContain("\"heartRateBpm\":99");
    }

    @ParameterizedTest
    @CsvSource({"--no-strap, false", "--strap=belt, true", "--strap=BELT, true"})
    void takesTheStrapThatIsNamedOrNone(String option, boolean worn) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(STRAP, "belt", Kind.STRAP);
        remember(OTHER_STRAP, "other", Kind.STRAP);

        assertThat(ride("primer", option)).as(shell.err()).isZero();

        assertThat(bluetooth.asked().contains(WITH_STRAP)).isEqualTo(worn);
        assertThat(bluetooth.asked()).hasSize(worn ? 2 : 1);
    }

    @Test
    void takesNoneOfSeveralStrapsAndSaysSo() throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        remember(STRAP, "belt", Kind.STRAP);
        remember(OTHER_STRAP, "other", Kind.STRAP);

        assertThat(ride("primer")).as(shell.err()).isZero();

        assertThat(shell.err()).contains("--strap chooses one", "belt (", "other (");
        assertThat(bluetooth.asked()).containsExactly(ON_GYM);
    }

    @Test
    void leavesTheBikesConsoleAlone() throws Exception {
        remember(GYM, "gym", Kind.FTMS);

        ride("primer");

        assertThat(bluetooth.aims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsEachTargetOnTheBikesConsoleWhereThatIsWished(boolean bySetting) throws Exception {
        remember(GYM, "gym", Kind.FTMS);
        if (bySetting) {
            Files.writeString(home.resolve("fanbike.json"), "{\"format\": 1, \"bike\": {\"showTarget\": true}}");
        }

        assertThat(bySetting ? ride("primer") : ride("primer", "--show-target"))
                .as(shell.err())
                .isZero();

        assertThat(bluetooth.aims()).first().isNotEqualTo(Cadence.ZERO);
        assertThat(bluetooth.aims()).last().isEqualTo(Cadence.ZERO);
        assertThat(bluetooth.aims()).contains(Cadence.ofRpm(50));
    }

    @Test
    void judgesAWheelByTheRatioOfThatBike() throws Exception {
        new DeviceFile(home.resolve("devices.json"))
                .remember(
                        new RememberedDevice(GYM, "hci7", "\u001b[2J", "gym", Kind.CSC_WHEEL, OptionalDouble.of(0.25)));
        Files.writeString(home.resolve("fanbike.json"), "{\"format\": 1, \"bike\": {\"wheelRatio\": 2}}");

        assertThat(ride("primer")).isZero();

        assertThat(header().bike())
                .isEqualTo(new SessionHeader.Bike("\u001b[2J", GYM.text(), false, OptionalDouble.of(0.25)));
        assertThat(bluetooth.asked())
                .as("the adapter with which it was paired goes before others, where it is there")
                .containsExactly(new ConnectedDevice("bike", GYM, "hci7", Use.CADENCE));
        assertThat(shell.out()).doesNotContain("\u001b");
    }

    @Test
    void judgesAWheelByTheSettingsWhereTheBikeHasNoRatio() throws Exception {
        remember(GYM, "gym", Kind.CSC_WHEEL);
        Files.writeString(home.resolve("fanbike.json"), "{\"format\": 1, \"bike\": {\"wheelRatio\": 2}}");

        ride("primer");

        assertThat(header().bike().wheelRatio()).hasValue(2);
    }

    @Test
    void goesOnWithTheBikeOfTheSessionThoughAnotherIsRemembered() throws Exception {
        remember(HOME, "home", Kind.FTMS);
        leaveUnfinished();

        assertThat(ride("--resume")).as(shell.err()).isZero();

        assertThat(bluetooth.asked()).containsExactly(new ConnectedDevice("bike", GYM, "", Use.CADENCE));
        assertThat(report()).contains("\"phase\" : \"FINISHED\"", "\"wallSeconds\"");
        assertThat(bluetooth.isClosedAfterUse()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bike home", "--simulate", "--seed 2"})
    void goesOnWithThatBikeAndNoOther(String option) throws Exception {
        remember(HOME, "home", Kind.FTMS);
        leaveUnfinished();

        assertThat(ride(("--resume " + option).split(" ", -1))).isEqualTo(2);

        assertThat(shell.err()).containsAnyOf("leave --bike out", "leave --simulate out", "--seed goes with");
        assertThat(bluetooth.wasOpened()).isFalse();
    }

    private void leaveUnfinished() throws IOException {
        SessionHeader header = Headers.of(ID, ON_THE_GYM_BIKE, "");
        try (Recorder recorder = shell.store().create(header)) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            for (int second = 1; second < 15; second++) {
                recorder.record(Notifications.cadence(second * SECOND, 40));
            }
        }
    }

    private void near(DeviceAddress address, OptionalInt rssiDbm) {
        var said = new Advertisement("a name", rssiDbm, Set.of(), Map.of());
        bluetooth.hear(0, new NearbyDevice(address, "hci0", said, false));
    }

    private MonotonicClock newClock(long startNanos) {
        clock = new FakeClock();
        clock.jumpTo(startNanos);
        return clock;
    }

    /** A rider who is at 50 rpm at once, and stays there. */
    private static void pedal(String sensor, double seconds, SensorListener listener) {
        if (seconds == 0) {
            listener.connected(sensor);
        } else {
            listener.notified(sensor, "2ad2", cadence(50, 99));
        }
    }

    private static Octets cadence(int rpm, int bpm) {
        return IndoorBikeData.builder()
                .speedCentiKmh(2_500)
                .instantaneousCadenceHalfRpm(2 * rpm)
                .heartRateBpm(bpm)
                .build()
                .toBytes();
    }

    private void remember(DeviceAddress address, String nickname, Kind kind) throws Exception {
        new DeviceFile(home.resolve("devices.json"))
                .remember(new RememberedDevice(
                        address,
                        "hci0",
                        kind == Kind.STRAP ? "Strap" : "Echo Bike",
                        nickname,
                        kind,
                        OptionalDouble.empty()));
    }

    private int ride(String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = "ride";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--screen";
        all[arguments.length + 2] = "none";
        return shell.run(all);
    }

    private Path session() {
        return home.resolve("sessions").resolve(ID);
    }

    private String report() throws IOException {
        return Files.readString(session().resolve("report.json"));
    }

    private SessionHeader header() throws Exception {
        Recording recording = new RecordingFile().read(session());
        return recording.header().orElseThrow();
    }

    private void assertNoSession() {
        assertThat(home.resolve("sessions")).doesNotExist();
    }
}
