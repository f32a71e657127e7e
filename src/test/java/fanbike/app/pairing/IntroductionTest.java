package fanbike.app.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fanbike.app.Inbox;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.app.port.bluetooth.Outage;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import fanbike.fakes.FakeBluetooth;
import fanbike.fakes.FakeClock;
import fanbike.fixtures.Nearby;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.SentValues;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IntroductionTest {

    private static final long SECOND = 1_000_000_000L;
    private static final OptionalDouble NO_RATIO = OptionalDouble.empty();
    private static final Outage STOPPED = new Outage(Reason.NO_DAEMON, "The service has stopped", "Start it.");
    private static final ConnectedDevice BIKE = new ConnectedDevice("bike", Nearby.address(1), "hci0", Use.CADENCE);

    private final FakeClock clock = new FakeClock();
    private final Inbox inbox = new Inbox(clock);
    private final FakeBluetooth bluetooth = new FakeBluetooth(clock);
    private final SeenByTheRider seen = new SeenByTheRider();

    @BeforeEach
    void open() throws BluetoothException {
        var unused = bluetooth.open(Optional.empty(), List.of());
    }

    @Test
    void showsABikeForAFewSecondsWhereNobodyIsThere() throws Exception {
        sends((seconds, say) -> say.it(Notifications.INDOOR_BIKE_DATA, SentValues.console(50)));

        Introduced bike = meet(false, false, NO_RATIO).orElseThrow();

        assertThat(bike).isEqualTo(new Introduced(Kind.FTMS, NO_RATIO, false));
        assertThat(seen.sentences()).contains("Connected. Pedal now.");
        assertThat(seen.readings()).hasSizeBetween(5, 7);
        assertThat(clock.nanos()).isLessThan(10 * SECOND);
    }

    @Test
    void showsABikeUntilSomebodyPressesAKey() throws Exception {
        sends((seconds, say) -> say.it(Notifications.INDOOR_BIKE_DATA, SentValues.console(50)));
        press(40, Command.SKIP);

        assertThat(meet(true, false, NO_RATIO)).isPresent();

        assertThat(seen.readings()).hasSizeGreaterThan(35);
    }

    @Test
    void endsWhenTheRiderGivesUp() throws Exception {
        sends((seconds, say) -> say.it(Notifications.INDOOR_BIKE_DATA, SentValues.console(50)));
        press(3, Command.STOP);

        assertThat(meet(true, false, NO_RATIO)).isEmpty();
    }

    @Test
    void doesNotTakeAKeyForAnAnswerBeforeThereIsSomethingToSee() throws Exception {
        sends((seconds, say) -> {
            if (seconds > 10) {
                say.it(Notifications.INDOOR_BIKE_DATA, SentValues.console(50));
            }
        });
        press(5, Command.SKIP);
        press(20, Command.SKIP);

        assertThat(meet(true, false, NO_RATIO)).isPresent();

        assertThat(seen.readings()).hasSize(9);
    }

    @Test
    void learnsWhatABikeGives() throws Exception {
        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.crank(50, seconds)));
        assertThat(meet(false, false, NO_RATIO).orElseThrow().kind()).isEqualTo(Kind.CSC);

        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.wheel(250, seconds)));
        assertThat(meet(false, false, NO_RATIO)).contains(new Introduced(Kind.CSC_WHEEL, NO_RATIO, true));

        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.wheelAndDeadCrank(500, seconds)));
        assertThat(meet(false, false, NO_RATIO)).contains(new Introduced(Kind.CSC_WHEEL, NO_RATIO, true));

        sends((seconds, say) -> say.it(SentValues.CYCLING_POWER_MEASUREMENT, SentValues.powerCrank(50, seconds)));
        assertThat(meet(false, false, NO_RATIO)).contains(new Introduced(Kind.CPS, NO_RATIO, false));

        sends((seconds, say) -> say.it(SentValues.CYCLING_POWER_MEASUREMENT, SentValues.powerWheel(250, seconds)));
        assertThat(meet(false, false, NO_RATIO)).contains(new Introduced(Kind.CPS, NO_RATIO, true));
    }

    @Test
    void saysThatAWheelNeedsARatioAndShowsThatItTurns() throws Exception {
        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.wheel(240, seconds)));

        meet(false, false, NO_RATIO);

        assertThat(seen.sentences()).containsOnlyOnce("--calibrate");
        assertThat(seen.wheelTurns()).isBetween(16L, 24L);
    }

    @Test
    void keepsTheRatioThatIsKnown() throws Exception {
        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.wheel(240, seconds)));

        Introduced bike = meet(false, false, OptionalDouble.of(0.25)).orElseThrow();

        assertThat(bike.wheelRatio()).hasValue(0.25);
        assertThat(seen.readings().get(4).cadence().orElseThrow().rpm()).isCloseTo(60, within(0.5));
        assertThat(seen.sentences()).doesNotContain("--calibrate");
    }

    @Test
    void learnsARatioByTwentyStrokes() throws Exception {
        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.wheel(240, seconds)));
        press(10, Command.SKIP);
        press(30, Command.SKIP);
        press(40, Command.SKIP);

        Introduced bike = meet(true, true, OptionalDouble.of(3)).orElseThrow();

        assertThat(bike.kind()).isEqualTo(Kind.CSC_WHEEL);
        assertThat(bike.wheelRatio().orElseThrow()).isCloseTo(0.25, within(0.002));
        assertThat(seen.sentences()).contains("count 20", "The cranks turn 0.25");
        assertThat(seen.readings()
                        .get(seen.readings().size() - 1)
                        .cadence()
                        .orElseThrow()
                        .rpm())
                .isCloseTo(60, within(1.0));
    }

    @Test
    void learnsTheRatioOfAPowerMetersWheelToo() throws Exception {
        sends((seconds, say) -> say.it(SentValues.CYCLING_POWER_MEASUREMENT, SentValues.powerWheel(240, seconds)));
        press(10, Command.SKIP);
        press(30, Command.SKIP);
        press(40, Command.SKIP);

        assertThat(meet(true, true, NO_RATIO).orElseThrow().wheelRatio().orElseThrow())
                .isCloseTo(0.25, within(0.002));
    }

    @Test
    void letsTheRiderCountAgainWhereItWentWrong() throws Exception {
        sends((seconds, say) -> say.it(SentValues.CSC_MEASUREMENT, SentValues.wheel(240, seconds)));
        press(10, Command.SKIP);
        press(12, Command.SKIP);
        press(20, Command.SKIP);
        press(40, Command.SKIP);
        press(50, Command.SKIP);

        Introduced bike = meet(true, true, NO_RATIO).orElseThrow();

        assertThat(seen.sentences()).contains("Twenty strokes do not take 2 seconds.");
        assertThat(bike.wheelRatio().orElseThrow()).isCloseTo(0.25, within(0.002));
    }

    @Test
    void saysWhereNoRatioIsNeeded() throws Exception {
        sends((seconds, say) -> say.it(Notifications.INDOOR_BIKE_DATA, SentValues.console(50)));
        press(5, Command.SKIP);

        meet(true, true, NO_RATIO);

        assertThat(seen.sentences()).containsOnlyOnce("no ratio is needed");
    }

    @Test
    void meetsAStrap() throws Exception {
        sends((seconds, say) -> say.it(SentValues.HEART_RATE_MEASUREMENT, SentValues.heart(120)));
        var strap = new ConnectedDevice("strap", Nearby.address(1), "hci0", Use.HEART_RATE);

        Optional<Introduced> met = new Introduction(bluetooth, inbox, seen)
                .meet(strap, new Introduction.Wish(true, false, false, NO_RATIO));

        assertThat(met).contains(new Introduced(Kind.STRAP, NO_RATIO, false));
        assertThat(seen.readings().get(0).heartRateBpm()).hasValue(120);
    }

    @Test
    void meetsAStrapThatDidNotSayThatItIsOne() throws Exception {
        sends((seconds, say) -> say.it(SentValues.HEART_RATE_MEASUREMENT, SentValues.heart(120)));
        var unknown = new ConnectedDevice("bike", Nearby.address(1), "hci0", Use.ANY);

        Optional<Introduced> met = new Introduction(bluetooth, inbox, seen)
                .meet(unknown, new Introduction.Wish(false, false, false, NO_RATIO));

        assertThat(met).contains(new Introduced(Kind.STRAP, NO_RATIO, false));
    }

    @Test
    void givesUpAfterThirtySecondsWithoutAConnection() {
        assertThatThrownBy(() -> meet(true, false, NO_RATIO))
                .isInstanceOfSatisfying(
                        BluetoothException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TIMED_OUT))
                .hasMessageContaining("could not be connected");

        assertThat(clock.nanos()).isEqualTo(30 * SECOND);
    }

    @Test
    void saysWhatIsAwayWhereThatKeepsTheDeviceFromBeingConnected() {
        bluetooth.cut(5 * SECOND, 60 * SECOND, STOPPED);

        assertThatThrownBy(() -> meet(true, false, NO_RATIO))
                .isInstanceOfSatisfying(
                        BluetoothException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_DAEMON))
                .hasMessage("The service has stopped. Start it.");

        assertThat(clock.nanos()).isEqualTo(30 * SECOND);
    }

    @Test
    void waitsForADeviceAnewOnceBluetoothIsBack() {
        bluetooth.cut(5 * SECOND, 20 * SECOND, STOPPED);

        assertThatThrownBy(() -> meet(true, false, NO_RATIO)).hasMessageContaining("could not be connected");

        assertThat(clock.nanos()).isEqualTo(50 * SECOND);
    }

    @Test
    void givesUpFifteenSecondsAfterAConnectionThatBringsNothing() {
        sends((seconds, say) -> {});

        assertThatThrownBy(() -> meet(true, false, NO_RATIO)).hasMessageContaining("sent no value");

        assertThat(clock.nanos()).isEqualTo(15 * SECOND);
    }

    @Test
    void refusesADeviceThatGivesNoCadence() {
        sends((seconds, say) -> say.it(Notifications.INDOOR_BIKE_DATA, SentValues.consoleWithoutCadence()));

        assertThatThrownBy(() -> meet(false, false, NO_RATIO))
                .isInstanceOfSatisfying(
                        BluetoothException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOTHING_TO_MEASURE));
    }

    @Test
    void refusesAPowerMeterThatCountsNoRevolutions() {
        sends((seconds, say) -> say.it(SentValues.CYCLING_POWER_MEASUREMENT, SentValues.powerAlone()));

        assertThatThrownBy(() -> meet(false, false, NO_RATIO)).hasMessageContaining("no cadence");
    }

    @Test
    void tellsOfLossesAndRemarksAndGoesOnAfterThem() throws Exception {
        bluetooth.script(Nearby.address(1), 60 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0 || seconds == 12) {
                listener.connected(sensor);
            } else if (seconds == 2) {
                listener.remarked(sensor, "it is far away");
                listener.disconnected(sensor, "The bike was lost.");
            } else if (seconds > 12) {
                listener.notified(sensor, Notifications.INDOOR_BIKE_DATA, SentValues.console(50));
            }
        });

        assertThat(meet(false, false, NO_RATIO)).isPresent();

        assertThat(seen.sentences()).contains("it is far away", "\nThe bike was lost.\n");
    }

    @Test
    void saysOnceThatItIsConnectedThoughTheSensorRemarksThatToo() throws Exception {
        bluetooth.script(Nearby.address(1), 60 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
                listener.remarked(sensor, "The bike is connected.");
            }
            listener.notified(sensor, Notifications.INDOOR_BIKE_DATA, SentValues.console(50));
        });

        meet(false, false, NO_RATIO);

        assertThat(seen.sentences()).isEqualTo("The bike is connected. Pedal now.");
    }

    @Test
    void endsSoonWhereTheDeviceWasNotEvenHeard() {
        var wish = new Introduction.Wish(false, true, false, NO_RATIO);

        assertThatThrownBy(() -> new Introduction(bluetooth, inbox, seen).meet(BIKE, wish))
                .hasMessageContaining("could not be connected");

        assertThat(clock.nanos()).isEqualTo(7 * SECOND);
    }

    @Test
    void tellsForHowLongItWaits() {
        assertThatThrownBy(() -> meet(true, false, NO_RATIO)).hasMessageContaining("could not be connected");

        assertThat(seen.waits()).contains(29 * SECOND, SECOND).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void closesTheSensor() throws Exception {
        sends((seconds, say) -> say.it(Notifications.INDOOR_BIKE_DATA, SentValues.console(50)));

        meet(false, false, NO_RATIO);
        bluetooth.close();

        assertThat(bluetooth.isClosedAfterUse()).isTrue();
    }

    private Optional<Introduced> meet(boolean attended, boolean calibrate, OptionalDouble ratio) throws Exception {
        return new Introduction(bluetooth, inbox, seen)
                .meet(BIKE, new Introduction.Wish(true, attended, calibrate, ratio));
    }

    private void press(double seconds, Command command) {
        clock.at(clock.nanos() + Math.round(seconds * SECOND), () -> inbox.command(command));
    }

    private void sends(Sending sending) {
        bluetooth.script(Nearby.address(1), 100 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
            } else {
                sending.at(seconds, (characteristic, value) -> listener.notified(sensor, characteristic, value));
            }
        });
    }

    @FunctionalInterface
    private interface Sending {
        void at(double seconds, Saying say);
    }

    @FunctionalInterface
    private interface Saying {
        void it(String characteristic, Octets value);
    }
}
