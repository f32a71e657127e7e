package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fitness Machine Status, 0x2ADA (FTMS 4.17). Some machines leave the parameter out. */
public final class FitnessMachineStatus extends FlaggedValue {

    private static final NumericField SPIN_DOWN = NumericField.of("spin_down", U8)
            .named(Map.of(1L, "requested", 2L, "success", 3L, "error", 4L, "stop_pedaling"));
    private static final FlaggedLayout LAYOUT = new FlaggedLayout(
            U8,
            Byte.SIZE,
            List.of(
                    StatusOpCode.STOPPED_OR_PAUSED_BY_USER.followedBy(TargetField.STOP_OR_PAUSE),
                    StatusOpCode.TARGET_SPEED_CHANGED.followedBy(TargetField.SPEED),
                    StatusOpCode.TARGET_INCLINE_CHANGED.followedBy(TargetField.INCLINATION),
                    StatusOpCode.TARGET_RESISTANCE_LEVEL_CHANGED.followedBy(TargetField.RESISTANCE),
                    StatusOpCode.TARGET_POWER_CHANGED.followedBy(TargetField.POWER),
                    StatusOpCode.TARGET_HEART_RATE_CHANGED.followedBy(TargetField.HEART_RATE),
                    StatusOpCode.TARGETED_EXPENDED_ENERGY_CHANGED.followedBy(TargetField.ENERGY),
                    StatusOpCode.TARGETED_NUMBER_OF_STEPS_CHANGED.followedBy(TargetField.STEPS),
                    StatusOpCode.TARGETED_NUMBER_OF_STRIDES_CHANGED.followedBy(TargetField.STRIDES),
                    StatusOpCode.TARGETED_DISTANCE_CHANGED.followedBy(TargetField.DISTANCE),
                    StatusOpCode.TARGETED_TRAINING_TIME_CHANGED.followedBy(TargetField.TIME),
                    StatusOpCode.TARGETED_TIME_IN_TWO_HEART_RATE_ZONES_CHANGED.followedBy(
                            TargetField.timesInTwoZones()),
                    StatusOpCode.TARGETED_TIME_IN_THREE_HEART_RATE_ZONES_CHANGED.followedBy(
                            TargetField.timesInThreeZones()),
                    StatusOpCode.TARGETED_TIME_IN_FIVE_HEART_RATE_ZONES_CHANGED.followedBy(
                            TargetField.timesInFiveZones()),
                    StatusOpCode.INDOOR_BIKE_SIMULATION_CHANGED.followedBy(TargetField.simulation()),
                    StatusOpCode.WHEEL_CIRCUMFERENCE_CHANGED.followedBy(TargetField.WHEEL_CIRCUMFERENCE),
                    StatusOpCode.SPIN_DOWN_STATUS.followedBy(SPIN_DOWN),
                    StatusOpCode.TARGETED_CADENCE_CHANGED.followedBy(TargetField.CADENCE)));

    private FitnessMachineStatus(FlaggedFrame frame) {
        super(LAYOUT, frame);
    }

    /**
     * Reads a value.
     *
     * @param value any bytes; what follows an op code that is not known is ignored
     * @return empty when there is no octet for the op code
     */
    public static Optional<FitnessMachineStatus> parse(Octets value) {
        return LAYOUT.read(value).map(FitnessMachineStatus::new);
    }

    /** The rider, or who was let to control the machine, started it or went on. */
    public static FitnessMachineStatus startedOrResumed() {
        return of(StatusOpCode.STARTED_OR_RESUMED_BY_USER, Map.of());
    }

    /**
     * The machine has another target cadence.
     *
     * @param halfRpm in 0.5 rpm, 0 to 65,535
     * @throws IllegalArgumentException when it does not fit its field
     */
    public static FitnessMachineStatus targetedCadenceChanged(int halfRpm) {
        return of(
                StatusOpCode.TARGETED_CADENCE_CHANGED,
                Map.of(TargetField.CADENCE, TargetField.CADENCE.format().check(TargetField.CADENCE.key(), halfRpm)));
    }

    private static FitnessMachineStatus of(StatusOpCode opCode, Map<NumericField, Long> parameters) {
        return new FitnessMachineStatus(new FlaggedFrame(FrameStatus.OK, opCode.code(), parameters));
    }

    /** What is reported; empty when the op code is not known. */
    public Optional<StatusOpCode> opCode() {
        return StatusOpCode.find(frame().flags());
    }

    @Override
    List<DescribedField> describeFields() {
        Stream<DescribedField> operation = Stream.of(
                DescribedField.of("op", opCode().map(StatusOpCode::wireName).orElse(NumericField.UNKNOWN)),
                DescribedField.of("op_code", frame().flags()));
        return Stream.concat(operation, frame().describeAnd().stream()).toList();
    }
}
