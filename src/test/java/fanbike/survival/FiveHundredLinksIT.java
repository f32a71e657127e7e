package fanbike.survival;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.bluez.BluezAccess;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.app.port.bluetooth.Bluetooth;
import fanbike.app.port.bluetooth.BluetoothException;
import fanbike.app.port.bluetooth.ConnectedDevice;
import fanbike.core.coach.RideInput;
import fanbike.fakes.CapturedSensor;
import fanbike.fixtures.Footprint;
import fanbike.lab.BluetoothLab;
import fanbike.lab.RequiresLab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Links that are made, lost and made again, one after the other, for as long as anybody likes. */
@RequiresLab
class FiveHundredLinksIT {

    private static final int PAIRS = 4;
    private static final int LINKS_PER_PAIR = 125;
    private static final int WARMING = 3;

    private final BluetoothLab lab;

    FiveHundredLinksIT(BluetoothLab lab) {
        this.lab = lab;
    }

    @Test
    void leaveNothingBehind() throws Exception {
        ExecutorService riders = Executors.newFixedThreadPool(PAIRS);
        List<Pair> pairs = new ArrayList<>();
        try {
            for (int i = 0; i < PAIRS; i++) {
                pairs.add(new Pair("hci" + 2 * i, "hci" + (2 * i + 1)));
            }
            onAll(riders, pairs, WARMING);
            Footprint before = Footprint.afterTidying(Footprint.NONE);

            onAll(riders, pairs, LINKS_PER_PAIR);

            assertThat(Footprint.afterTidying(before).beyond(before)).isEmpty();
        } finally {
            pairs.forEach(Pair::close);
            riders.shutdown();
        }
    }

    private static void onAll(ExecutorService riders, List<Pair> pairs, int times) {
        List<CompletableFuture<Void>> all = pairs.stream()
                .map(pair -> CompletableFuture.runAsync(() -> pair.loseAndFind(times), riders))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    /** A bike and a sensor, each with an adapter of its own. */
    private final class Pair implements AutoCloseable {

        private final LabBike bike;
        private final Bluetooth bluetooth;
        private final CapturedSensor heard = new CapturedSensor();

        Pair(String coachAdapter, String bikeAdapter) throws BluetoothException {
            bike = LabBike.on(lab, bikeAdapter, new FitnessMachine(LabRide.RPM));
            bluetooth = new BluezAccess().open(Optional.of(lab.busAddress()), List.of(coachAdapter));
            BikeSensor sensor = bluetooth.sensor(
                    List.of(new ConnectedDevice(RideInput.BIKE, bike.address(), "", ConnectedDevice.Use.CADENCE)));
            sensor.open(heard);
        }

        void loseAndFind(int times) {
            for (int i = 0; i < times; i++) {
                heard.awaits("bike 2ad2");
                bike.dropLink();
                heard.awaits("lost bike");
                heard.forget();
            }
            heard.awaits("bike 2ad2");
        }

        @Override
        public void close() {
            bluetooth.close();
            bike.close();
        }
    }
}
