package fanbike.adapter.bluez.sensor;

import static org.awaitility.Awaitility.await;

import fanbike.app.port.Sensor;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.app.port.bluetooth.ConnectedDevice.Use;
import fanbike.contract.SensorContract;
import fanbike.core.coach.RideInput;
import fanbike.core.device.DeviceAddress;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.fakes.bluez.FakeBluez;
import fanbike.fakes.bluez.FakeDevice;
import fanbike.fakes.bluez.FakeService;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.freedesktop.dbus.exceptions.DBusException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BluezSensorKeepsTheContractTest extends SensorContract {

    private static final String BIKE = "C0:FF:EE:00:00:01";

    @TempDir
    private Path folder;

    @AutoClose
    private FakeBluez bluez;

    private FakeDevice bike;
    private BluezSensor sensor;

    @BeforeEach
    void startBluez() throws DBusException {
        bluez = new FakeBluez(folder);
        bike = bluez.adapter("hci0").near(BIKE, "A bike", FakeService.of("1826", "2ad2 notify"));
        var device = new ConnectedDevice(RideInput.BIKE, new DeviceAddress(BIKE), "", Use.CADENCE);
        sensor = new BluezSensor(
                Optional.of(bluez.busAddress()), List.of(), List.of(device), Pace.USUAL.glancing(Duration.ofMillis(5)));
    }

    @AfterEach
    void endBluez() {
        sensor.close();
    }

    @Override
    protected Sensor sensor() {
        return sensor;
    }

    @Override
    protected void send(double rpm) {
        await().atMost(Duration.ofSeconds(40)).until(() -> bike.isSubscribed("2ad2"));
        var value = IndoorBikeData.builder()
                .speedCentiKmh(0)
                .instantaneousCadenceHalfRpm((int) Math.round(2 * rpm))
                .build();
        bike.characteristic("2ad2").send(value.toBytes());
    }
}
