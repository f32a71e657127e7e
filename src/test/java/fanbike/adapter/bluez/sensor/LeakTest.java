package fanbike.adapter.bluez.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.Octets;
import fanbike.fakes.CapturedSensor;
import fanbike.fakes.bluez.FakeAdapter;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeDevice;
import fanbike.fakes.bluez.FakeService;
import fanbike.fixtures.Footprint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred connections one after the other leave nothing behind. */
@Timeout(300)
class LeakTest {

    private static final int LINKS = 400;
    private static final int SENSORS = 100;
    private static final int WARMING = 10;
    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BIKE = "C0:FF:EE:00:00:01";

    @TempDir
    private Path folder;

    @AutoClose
    private FakeBluez bluez;

    private FakeDevice bike;

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
        FakeAdapter hci0 = bluez.adapter("hci0");
        bike = hci0.near(BIKE, "A bike", FakeService.of("1826", "2ad2 notify"));
    }

    private BluezSensor open(CapturedSensor heard) {
        var device = new ConnectedDevice("bike", new DeviceAddress(BIKE), "", Use.CADENCE);
        var sensor = new BluezSensor(
                Optional.of(bluez.busAddress()), List.of(), List.of(device), Pace.USUAL.glancing(GLANCE));
        sensor.open(heard);
        return sensor;
    }

    private void ride(CapturedSensor heard) {
        await().atMost(PATIENCE).pollInterval(GLANCE).until(() -> bike.isSubscribed("2ad2"));
        bike.characteristic("2ad2").send(Octets.ofHex("4400000078000000"));
        heard.awaits("bike 2ad2");
    }

    @Test
    void sensorsThatAreOpenedAndClosedLeaveNothing() throws IOException {
        openAndClose(WARMING);
        Footprint before = Footprint.afterTidying(Footprint.NONE);

        openAndClose(SENSORS);

        assertThat(Footprint.afterTidying(before).beyond(before)).isEmpty();
    }

    private void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            var heard = new CapturedSensor();
            BluezSensor sensor = open(heard);
            ride(heard);
            sensor.close();
            await().atMost(PATIENCE).pollInterval(GLANCE).until(() -> !bike.isConnected());
            bluez.forgetCalls();
        }
    }

    @Test
    void linksThatAreLostAndMadeAgainLeaveNothing() throws IOException {
        var heard = new CapturedSensor();
        BluezSensor sensor = open(heard);
        loseAndFind(heard, WARMING);
        Footprint before = Footprint.afterTidying(Footprint.NONE);

        loseAndFind(heard, LINKS);

        Footprint after = Footprint.afterTidying(before);
        sensor.close();
        assertThat(after.beyond(before)).isEmpty();
    }

    private void loseAndFind(CapturedSensor heard, int times) {
        for (int i = 0; i < times; i++) {
            ride(heard);
            bike.goAway();
            heard.awaits("lost bike");
            heard.forget();
            bluez.forgetCalls();
            bike.vanish();
            bike.comeNear();
        }
        ride(heard);
    }
}
