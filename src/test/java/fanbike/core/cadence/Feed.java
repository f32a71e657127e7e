package fanbike.core.cadence;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.CyclingPowerMeasurement;
import fanbike.core.gatt.HeartRateMeasurement;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A cadence stream and one sensor that feeds it; moments in seconds, answers in rpm. */
final class Feed {

    static final long SECOND = 1_000_000_000L;
    static final long SILENCE_NANOS = 3 * SECOND;
    static final double RATIO = 0.5;

    private final CadenceStream stream;
    private final String sensor;

    private Feed(CadenceStream stream, String sensor) {
        this.stream = stream;
        this.sensor = sensor;
    }

    static Feed withoutWheel() {
        return new Feed(new CadenceStream(SILENCE_NANOS, OptionalDouble.empty()), "bike");
    }

    static Feed withWheel(double ratio) {
        return new Feed(new CadenceStream(SILENCE_NANOS, OptionalDouble.of(ratio)), "bike");
    }

    /** The same stream, fed by another sensor. */
    Feed another(String name) {
        return new Feed(stream, name);
    }

    static long nanos(double seconds) {
        return Math.round(seconds * SECOND);
    }

    void connected() {
        stream.connected(sensor);
    }

    boolean isLostAt(double seconds) {
        return stream.disconnected(nanos(seconds), sensor);
    }

    long rejected() {
        return stream.rejected();
    }

    Optional<Reading> hear(long atNanos, Characteristic characteristic, Octets value) {
        return stream.notified(atNanos, sensor, characteristic.hex(), value);
    }

    Optional<Reading> hear(double seconds, Characteristic characteristic, String hex) {
        return hear(nanos(seconds), characteristic, Octets.ofHex(hex));
    }

    Optional<Reading> hear(double seconds, String characteristic, String hex) {
        return stream.notified(nanos(seconds), sensor, characteristic, Octets.ofHex(hex));
    }

    OptionalDouble bikeSays(double seconds, double rpm) {
        Octets value = IndoorBikeData.builder()
                .speedCentiKmh(0)
                .instantaneousCadenceHalfRpm((int) Math.round(2 * rpm))
                .build()
                .toBytes();
        return rpm(hear(nanos(seconds), Characteristic.INDOOR_BIKE_DATA, value));
    }

    OptionalDouble stepRate(double seconds, int perMinute) {
        String hex = String.format(
                java.util.Locale.ROOT, "0800000000%02x%02x0000", perMinute & 0xFF, perMinute >> Byte.SIZE);
        return rpm(hear(seconds, Characteristic.CROSS_TRAINER_DATA, hex));
    }

    OptionalDouble strides(double seconds, int tenths) {
        String hex =
                String.format(java.util.Locale.ROOT, "1000000000%02x%02x", tenths & 0xFF, tenths >> Byte.SIZE & 0xFF);
        return rpm(hear(seconds, Characteristic.CROSS_TRAINER_DATA, hex));
    }

    OptionalDouble cscCrank(double seconds, int revolutions, int ticks) {
        return count(nanos(seconds), CadenceSource.CSC_CRANK, revolutions, ticks);
    }

    OptionalDouble cscWheel(double seconds, long revolutions, int ticks) {
        return count(nanos(seconds), CadenceSource.CSC_WHEEL, revolutions, ticks);
    }

    /** One counter says something, modulo the width of its fields. */
    OptionalDouble count(long atNanos, CadenceSource counter, long revolutions, long ticks) {
        int time = (int) (ticks & 0xFFFF);
        var wheel = Optional.of(new RevolutionCount(revolutions & 0xFFFFFFFFL, time));
        var crank = Optional.of(new RevolutionCount(revolutions & 0xFFFF, time));
        Optional<RevolutionCount> none = Optional.empty();
        return switch (counter) {
            case CSC_CRANK -> csc(atNanos, CscMeasurement.of(none, crank));
            case CSC_WHEEL -> csc(atNanos, CscMeasurement.of(wheel, none));
            case POWER_CRANK -> power(atNanos, CyclingPowerMeasurement.of(100, none, crank));
            case POWER_WHEEL -> power(atNanos, CyclingPowerMeasurement.of(100, wheel, none));
            case INDOOR_BIKE_DATA, CROSS_TRAINER_DATA -> throw new IllegalArgumentException("no counter: " + counter);
        };
    }

    private OptionalDouble csc(long atNanos, CscMeasurement value) {
        return rpm(hear(atNanos, Characteristic.CSC_MEASUREMENT, value.toBytes()));
    }

    private OptionalDouble power(long atNanos, CyclingPowerMeasurement value) {
        return rpm(hear(atNanos, Characteristic.CYCLING_POWER_MEASUREMENT, value.toBytes()));
    }

    OptionalInt strapSays(double seconds, int bpm) {
        return heartRate(hear(
                nanos(seconds),
                Characteristic.HEART_RATE_MEASUREMENT,
                HeartRateMeasurement.of(bpm).toBytes()));
    }

    OptionalInt bikeRelays(double seconds, int bpm) {
        return heartRate(hear(
                nanos(seconds),
                Characteristic.INDOOR_BIKE_DATA,
                IndoorBikeData.builder()
                        .speedCentiKmh(0)
                        .heartRateBpm(bpm)
                        .build()
                        .toBytes()));
    }

    private static OptionalInt heartRate(Optional<Reading> reading) {
        return reading.orElseThrow().heartRateBpm();
    }

    static OptionalDouble rpm(Optional<Reading> reading) {
        return reading.flatMap(Reading::cadence)
                .map(cadence -> OptionalDouble.of(cadence.rpm()))
                .orElseGet(OptionalDouble::empty);
    }
}
