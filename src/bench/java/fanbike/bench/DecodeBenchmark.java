package fanbike.bench;

import fanbike.core.coach.RideInput.Notified;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CharacteristicValue;
import fanbike.core.gatt.GattDecoder;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Notifications per second through decode, one after the other of a whole session. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class DecodeBenchmark {

    /** What sends them: an Echo Bike Indoor Bike Data, a cadence sensor CSC Measurement. */
    @Param({"ftms", "csc"})
    public String bike = "";

    private Notified[] notifications = {};
    private int next;

    /** Rides the session. */
    @Setup
    public void ride() throws Exception {
        notifications = RecordedSession.readOn(bike).inputs().stream()
                .filter(Notified.class::isInstance)
                .map(Notified.class::cast)
                .toArray(Notified[]::new);
    }

    /** Decodes the next notification, its characteristic looked up by name as a ride does it. */
    @Benchmark
    public Optional<? extends CharacteristicValue> notifications() {
        Notified notified = notifications[next];
        next = next + 1 < notifications.length ? next + 1 : 0;
        return Characteristic.find(notified.characteristic())
                .flatMap(known -> GattDecoder.parse(known, notified.value()));
    }
}
