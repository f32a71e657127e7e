package fanbike.core.cadence;

import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.CrossTrainerData;
import fanbike.core.gatt.CscMeasurement;
import fanbike.core.gatt.CyclingPowerMeasurement;
import fanbike.core.gatt.HeartRateMeasurement;
import fanbike.core.gatt.IndoorBikeData;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.RevolutionCount;
import fanbike.core.model.Cadence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Turns the notifications of all sensors of one ride into readings. Moments are nanoseconds since the ride was opened and
 * never decrease. Confined to the caller's thread.
 */
public final class CadenceStream {

    private final long silenceNanos;
    private final OptionalDouble wheelRatio;
    private final Plausibility plausibility = new Plausibility();
    private final SourceTurns turns;
    private final HeartRate heartRate;
    private final Map<String, SensorState> sensors = new HashMap<>();
    private final Map<String, Integer> seniority = new HashMap<>();

    /**
     * A stream that has seen no sensor.
     *
     * @param silenceNanos after more than this without a word a source gives up its turn
     * @param wheelRatio revolutions of the cranks for one of the reported wheel; without it the wheel gives no cadence
     */
    public CadenceStream(long silenceNanos, OptionalDouble wheelRatio) {
        this.silenceNanos = silenceNanos;
        this.wheelRatio = wheelRatio;
        turns = new SourceTurns(silenceNanos);
        heartRate = new HeartRate(silenceNanos);
    }

    /**
     * A sensor was connected: its counters may have restarted, so nothing before is compared with what comes.
     *
     * @param sensor which
     */
    public void connected(String sensor) {
        sensors.remove(sensor);
    }

    /**
     * A sensor was lost.
     *
     * @param atNanos when
     * @param sensor which
     * @return whether that leaves no source of cadence
     */
    public boolean disconnected(long atNanos, String sensor) {
        sensors.remove(sensor);
        return turns.isSilentWithout(atNanos, sensor);
    }

    /**
     * Reads one notification.
     *
     * @param atNanos when it came
     * @param sensor from which
     * @param characteristic any name that {@link Characteristic#find} knows; others tell nothing
     * @param value the bytes as they came, however bad
     * @return what a measurement told, which may be no news in every part; empty for what is no measurement
     */
    public Optional<Reading> notified(long atNanos, String sensor, String characteristic, Octets value) {
        return Characteristic.find(characteristic)
                .flatMap(known -> read(new Arrival(atNanos, sensor, state(sensor)), known, value));
    }

    /** How many values were over 250 rpm and therefore not believed. */
    public long rejected() {
        return plausibility.rejected();
    }

    private SensorState state(String sensor) {
        SensorState known = sensors.get(sensor);
        if (known != null) {
            return known;
        }
        int rank = seniority.computeIfAbsent(sensor, unseen -> seniority.size());
        var fresh = new SensorState(rank, silenceNanos, wheelRatio.orElse(0), plausibility);
        sensors.put(sensor, fresh);
        return fresh;
    }

    private Optional<Reading> read(Arrival arrival, Characteristic characteristic, Octets value) {
        return switch (characteristic) {
            case INDOOR_BIKE_DATA -> IndoorBikeData.parse(value).map(bike -> indoorBike(arrival, bike));
            case CROSS_TRAINER_DATA -> CrossTrainerData.parse(value).map(trainer -> crossTrainer(arrival, trainer));
            case CSC_MEASUREMENT -> CscMeasurement.parse(value).map(csc -> speedAndCadence(arrival, csc));
            case CYCLING_POWER_MEASUREMENT ->
                CyclingPowerMeasurement.parse(value).map(power -> cyclingPower(arrival, power));
            case HEART_RATE_MEASUREMENT -> HeartRateMeasurement.parse(value).map(strap -> strap(arrival, strap));
            case FITNESS_MACHINE_FEATURE,
                    CSC_FEATURE,
                    FITNESS_MACHINE_STATUS,
                    TRAINING_STATUS,
                    FITNESS_MACHINE_CONTROL_POINT,
                    SUPPORTED_RESISTANCE_LEVEL_RANGE,
                    SUPPORTED_POWER_RANGE -> Optional.empty();
        };
    }

    private Reading indoorBike(Arrival arrival, IndoorBikeData bike) {
        var part = new SplitRecord.Fields(
                bike.instantaneousCadenceHalfRpm(),
                bike.instantaneousPowerWatts(),
                bike.heartRateBpm(),
                OptionalInt.empty(),
                bike.distanceMeters(),
                bike.totalEnergyKcal());
        return arrival.state()
                .bikeRecord()
                .accept(arrival.atNanos(), part, bike.moreData())
                .map(fields -> machine(arrival, CadenceSource.INDOOR_BIKE_DATA, fields))
                .orElseGet(() -> reading(arrival, OptionalInt.empty(), OptionalInt.empty(), MachineCounters.NONE));
    }

    private Reading crossTrainer(Arrival arrival, CrossTrainerData trainer) {
        OptionalInt steps = trainer.stepRatePerMinute();
        var part = new SplitRecord.Fields(
                steps.isPresent() ? OptionalInt.of(2 * steps.getAsInt()) : steps,
                trainer.instantaneousPowerWatts(),
                trainer.heartRateBpm(),
                trainer.strideCountTenths(),
                trainer.distanceMeters(),
                trainer.totalEnergyKcal());
        return arrival.state()
                .trainerRecord()
                .accept(arrival.atNanos(), part, trainer.moreData())
                .map(fields -> machine(arrival, CadenceSource.CROSS_TRAINER_DATA, fields))
                .orElseGet(() -> reading(arrival, OptionalInt.empty(), OptionalInt.empty(), MachineCounters.NONE));
    }

    private Reading machine(Arrival arrival, CadenceSource source, SplitRecord.Fields fields) {
        if (fields.cadenceHalfRpm().isPresent()) {
            plausibility
                    .believe(fields.cadenceHalfRpm().getAsInt() / 2.0)
                    .ifPresent(cadence -> say(arrival, source, cadence));
        } else if (fields.strideTenths().isPresent()) {
            arrival.state()
                    .strides()
                    .accept(arrival.atNanos(), fields.strideTenths().getAsInt())
                    .ifPresent(cadence -> say(arrival, source, cadence));
        }
        OptionalInt bpm = heartRate.fromBike(arrival.atNanos(), fields.heartRateBpm());
        return reading(arrival, fields.powerWatts(), bpm, fields.counters());
    }

    private Reading speedAndCadence(Arrival arrival, CscMeasurement csc) {
        csc.crank().ifPresent(count -> counted(arrival, CadenceSource.CSC_CRANK, count));
        csc.wheel().ifPresent(count -> counted(arrival, CadenceSource.CSC_WHEEL, count));
        return reading(arrival, OptionalInt.empty(), OptionalInt.empty(), MachineCounters.NONE);
    }

    private Reading cyclingPower(Arrival arrival, CyclingPowerMeasurement power) {
        power.crank().ifPresent(count -> counted(arrival, CadenceSource.POWER_CRANK, count));
        power.wheel().ifPresent(count -> counted(arrival, CadenceSource.POWER_WHEEL, count));
        return reading(
                arrival, OptionalInt.of(power.instantaneousPowerWatts()), OptionalInt.empty(), MachineCounters.NONE);
    }

    private Reading strap(Arrival arrival, HeartRateMeasurement strap) {
        OptionalInt bpm = heartRate.fromStrap(arrival.atNanos(), strap.heartRateBpm());
        return reading(arrival, OptionalInt.empty(), bpm, MachineCounters.NONE);
    }

    private void counted(Arrival arrival, CadenceSource source, RevolutionCount count) {
        RevolutionCounter counter = arrival.state().counters().get(source);
        if (counter != null) {
            counter.accept(arrival.atNanos(), count).ifPresent(cadence -> say(arrival, source, cadence));
        }
    }

    private void say(Arrival arrival, CadenceSource source, Cadence cadence) {
        var speaker = new SourceTurns.Speaker(source, arrival.state().seniority(), arrival.sensor());
        turns.say(arrival.atNanos(), speaker, cadence);
    }

    private Reading reading(
            Arrival arrival, OptionalInt powerWatts, OptionalInt heartRateBpm, MachineCounters counters) {
        return Reading.of(arrival.atNanos(), turns.news(arrival.atNanos()), powerWatts, heartRateBpm, counters);
    }

    /** A notification on its way: when it came, from which sensor, and what is known of that sensor. */
    private record Arrival(long atNanos, String sensor, SensorState state) {}
}
