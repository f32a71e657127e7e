package fanbike.core.gatt;

import java.util.Optional;

/** Reads the value of any characteristic that this program knows. */
public final class GattDecoder {

    private GattDecoder() {}

    /**
     * Reads a value.
     *
     * @param characteristic of what
     * @param value any bytes
     * @return empty when they are too few to say anything: it was cut before the part that is always there
     */
    public static Optional<? extends CharacteristicValue> parse(Characteristic characteristic, Octets value) {
        return switch (characteristic) {
            case INDOOR_BIKE_DATA -> IndoorBikeData.parse(value);
            case CROSS_TRAINER_DATA -> CrossTrainerData.parse(value);
            case CSC_MEASUREMENT -> CscMeasurement.parse(value);
            case CYCLING_POWER_MEASUREMENT -> CyclingPowerMeasurement.parse(value);
            case HEART_RATE_MEASUREMENT -> HeartRateMeasurement.parse(value);
            case FITNESS_MACHINE_FEATURE -> FitnessMachineFeature.parse(value);
            case CSC_FEATURE -> CscFeature.parse(value);
            case FITNESS_MACHINE_STATUS -> FitnessMachineStatus.parse(value);
            case TRAINING_STATUS -> TrainingStatus.parse(value);
            case FITNESS_MACHINE_CONTROL_POINT -> FitnessMachineControlPoint.parse(value);
            case SUPPORTED_RESISTANCE_LEVEL_RANGE -> SupportedResistanceLevelRange.parse(value);
            case SUPPORTED_POWER_RANGE -> SupportedPowerRange.parse(value);
        };
    }

    /**
     * Says in words what a value says.
     *
     * @param characteristic of what
     * @param value any bytes
     * @return empty as in {@link #parse}: such a value is {@link FrameStatus#TRUNCATED} and has no fields
     */
    public static Optional<Description> describe(Characteristic characteristic, Octets value) {
        return parse(characteristic, value).map(CharacteristicValue::describe);
    }
}
