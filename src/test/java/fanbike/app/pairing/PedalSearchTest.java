package fanbike.app.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.Inbox;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.BluetoothException.Reason;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.NearbyDevice;
import fanbike.app.port.bluetooth.RememberedDevice.Kind;
import fanbike.core.device.StopAndGo.Ask;
import fanbike.core.session.Command;
import fanbike.fakes.FakeBluetooth;
import fanbike.fakes.FakeClock;
import fanbike.fixtures.Nearby;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.SentValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PedalSearchTest {

    private static final long SECOND = 1_000_000_000L;

    private final FakeClock clock = new FakeClock();
    private final Inbox inbox = new Inbox(clock);
    private final FakeBluetooth bluetooth = new FakeBluetooth(clock);
    private final SeenByTheRider seen = new SeenByTheRider();

    @BeforeEach
    void open() throws BluetoothException {
        var unused = bluetooth.open(Optional.empty(), List.of());
    }

    @Test
    void findsTheBikeThatFollows() throws Exception {
        console(1, seconds -> 0);
        console(2, PedalSearchTest::obedient);
        console(3, seconds -> 60);

        PedalSearch.Found found = find(bikes(1, 2, 3)).orElseThrow();

        assertThat(found.bike().address()).isEqualTo(Nearby.address(2));
        assertThat(found.adapter()).isEqualTo("hci0");
        assertThat(found.learnt()).isEqualTo(new Introduced(Kind.FTMS, OptionalDouble.empty(), false));
        assertThat(seen.asks()).containsExactly(Ask.PEDAL, Ask.STOP, Ask.PEDAL_AGAIN, Ask.STOP, Ask.PEDAL_AGAIN);
    }

    @Test
    void findsAWheelWhoseRatioNobodyKnows() throws Exception {
        double[] turned = {0};
        bluetooth.script(Nearby.address(1), 100 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
            }
            turned[0] += obedient(seconds) > 0 ? 4 : 0;
            listener.notified(sensor, SentValues.CSC_MEASUREMENT, SentValues.wheel(240, turned[0] / 4));
        });

        PedalSearch.Found found = find(bikes(1)).orElseThrow();

        assertThat(found.learnt()).isEqualTo(new Introduced(Kind.CSC_WHEEL, OptionalDouble.empty(), true));
    }

    @Test
    void refusesToGuessBetweenTwo() {
        console(1, PedalSearchTest::obedient);
        console(2, PedalSearchTest::obedient);

        assertThatThrownBy(() -> find(bikes(1, 2)))
                .isInstanceOfSatisfying(
                        BluetoothException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND))
                .hasMessageContainingAll("C0:FF:EE:00:00:01", "C0:FF:EE:00:00:02", "none was chosen");
    }

    @Test
    void saysThatNobodyFollowed() {
        console(1, seconds -> 60);

        assertThatThrownBy(() -> find(bikes(1)))
                .hasMessageContainingAll("No device followed you", "Watched: ECHO_BIKE_1");
    }

    @Test
    void beginsWithoutADeviceThatIsNotConnected() throws Exception {
        bluetooth.script(Nearby.address(1), 200 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
            }
            listener.notified(sensor, Notifications.INDOOR_BIKE_DATA, SentValues.console(obedient(seconds - 20)));
        });

        assertThat(find(bikes(1, 2)).orElseThrow().bike().address()).isEqualTo(Nearby.address(1));

        assertThat(seen.sentences()).isEqualTo("""
                        ECHO_BIKE_1 (C0:FF:EE:00:00:01) is connected: it is being watched.
                        ECHO_BIKE_2 (C0:FF:EE:00:00:02) could not be connected: it is not watched. It may be asleep, out\
                         of reach, or held by a phone.
                        Watching 1 of 2 devices.
                        Watched: ECHO_BIKE_1 (C0:FF:EE:00:00:01). Not watched: ECHO_BIKE_2 (C0:FF:EE:00:00:02).""");
    }

    @Test
    void namesEachCandidateOnceHoweverOftenItIsTried() {
        console(1, seconds -> 0);
        bluetooth.script(Nearby.address(2), 100 * SECOND, SECOND, (sensor, seconds, listener) -> {
            listener.remarked(sensor, "The bike could not be connected (org.bluez.Error.NotConnected).");
            if (seconds > 30 && seconds % 10 == 0) {
                listener.connected(sensor);
            } else if (seconds > 30 && seconds % 10 == 5) {
                listener.disconnected(sensor, "The bike was lost.");
            }
        });

        assertThatThrownBy(() -> find(bikes(1, 2)))
                .hasMessageContaining("Watched: ECHO_BIKE_1 (C0:FF:EE:00:00:01), ECHO_BIKE_2 (C0:FF:EE:00:00:02).");

        assertThat(seen.sentences())
                .doesNotContain("org.bluez")
                .containsOnlyOnce("ECHO_BIKE_2 (C0:FF:EE:00:00:02) could not be connected")
                .containsOnlyOnce("ECHO_BIKE_2 (C0:FF:EE:00:00:02) is connected: it is being watched.")
                .containsOnlyOnce("ECHO_BIKE_2 (C0:FF:EE:00:00:02): The bike was lost.");
    }

    @Test
    void givesUpWhereNoneCanBeConnected() {
        assertThatThrownBy(() -> find(bikes(1, 2)))
                .isInstanceOfSatisfying(
                        BluetoothException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TIMED_OUT))
                .hasMessageContainingAll("ECHO_BIKE_1 (C0:FF:EE:00:00:01)", "ECHO_BIKE_2 (C0:FF:EE:00:00:02)");
        assertThat(clock.nanos()).isEqualTo(30 * SECOND);
    }

    @Test
    void endsWhenTheRiderGivesUp() throws Exception {
        console(1, PedalSearchTest::obedient);
        clock.at(15 * SECOND, () -> inbox.command(Command.STOP));

        assertThat(find(bikes(1))).isEmpty();
    }

    @Test
    void spreadsTheCandidatesOverTheAdapters() throws Exception {
        console(1, PedalSearchTest::obedient);
        console(2, seconds -> 0);
        List<HeardDevice> heard = HeardDevice.merge(List.of(
                Nearby.device(1, "hci0", "ECHO_BIKE_1", -50, "1826"),
                Nearby.device(1, "hci1", "ECHO_BIKE_1", -60, "1826"),
                Nearby.device(2, "hci0", "ECHO_BIKE_2", -50, "1826")));

        assertThat(find(heard).orElseThrow().adapter()).isEqualTo("hci1");

        assertThat(bluetooth.asked()).extracting(ConnectedDevice::adapter).containsExactly("hci1", "hci0");
    }

    @Test
    void triesAnotherAdapterWhereACandidateIsNotConnected() throws Exception {
        bluetooth.use("hci0", "hci1");
        bluetooth.connectsOnlyThrough(Nearby.address(2), "hci1");
        console(1, seconds -> 0);
        console(2, PedalSearchTest::obedient);

        PedalSearch.Found found = find(bikes(1, 2)).orElseThrow();

        assertThat(found.bike().address()).isEqualTo(Nearby.address(2));
        assertThat(found.adapter()).isEqualTo("hci1");
        assertThat(bluetooth.asked()).extracting(ConnectedDevice::adapter).containsExactly("hci0", "hci0", "hci1");
        assertThat(seen.sentences())
                .containsOnlyOnce("ECHO_BIKE_2 (C0:FF:EE:00:00:02) is not connected yet: it is tried with hci1.")
                .contains("Watching 2 of 2 devices.");
    }

    @Test
    void hasEightCandidatesAtMostTheMostPromisingFirst() {
        var nearby = new ArrayList<NearbyDevice>();
        for (int i = 0; i < 10; i++) {
            nearby.add(Nearby.device(i, "sensor", -40 - i, "1816"));
        }
        nearby.add(Nearby.device(20, "ECHO_BIKE_1", -90, "1826"));
        nearby.add(Nearby.device(21, "ASSAULTRUNNER", -30, "1826"));
        nearby.add(Nearby.device(22, "strap", -30, "180d"));

        List<HeardDevice> candidates = PedalSearch.candidates(HeardDevice.merge(nearby));

        assertThat(candidates)
                .extracting(HeardDevice::address)
                .containsExactly(
                        Nearby.address(20),
                        Nearby.address(0),
                        Nearby.address(1),
                        Nearby.address(2),
                        Nearby.address(3),
                        Nearby.address(4),
                        Nearby.address(5),
                        Nearby.address(6));
    }

    /** As the instructions come when every candidate is connected at once. */
    private static double obedient(double seconds) {
        boolean rests =
                (seconds > 13 && seconds < 25) || (seconds > 35 && seconds < 51) || (seconds > 61 && seconds < 73);
        return rests ? 0 : 50;
    }

    private Optional<PedalSearch.Found> find(List<HeardDevice> candidates) throws Exception {
        return new PedalSearch(bluetooth, inbox, seen, List.of()).find(candidates);
    }

    private static List<HeardDevice> bikes(int... numbers) {
        var nearby = new ArrayList<NearbyDevice>();
        for (int number : numbers) {
            nearby.add(Nearby.device(number, "ECHO_BIKE_" + number, -50, "1826"));
        }
        return HeardDevice.merge(nearby);
    }

    private void console(int number, DoubleUnaryOperator rpm) {
        bluetooth.script(Nearby.address(number), 100 * SECOND, SECOND, (sensor, seconds, listener) -> {
            if (seconds == 0) {
                listener.connected(sensor);
            }
            listener.notified(sensor, Notifications.INDOOR_BIKE_DATA, SentValues.console(rpm.applyAsDouble(seconds)));
        });
    }
}
