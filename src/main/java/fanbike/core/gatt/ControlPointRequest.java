package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What is written to the control point of a fitness machine. */
public final class ControlPointRequest extends FlaggedValue implements FitnessMachineControlPoint {

    private static final NumericField SPIN_DOWN =
            NumericField.of("control", U8).named(Map.of(1L, "start", 2L, "ignore"));
    private static final FlaggedLayout LAYOUT = new FlaggedLayout(
            U8,
            Byte.SIZE,
            List.of(
                    ControlPointOpCode.SET_TARGET_SPEED.followedBy(TargetField.SPEED),
                    ControlPointOpCode.SET_TARGET_INCLINATION.followedBy(TargetField.INCLINATION),
                    ControlPointOpCode.SET_TARGET_RESISTANCE_LEVEL.followedBy(TargetField.RESISTANCE),
                    ControlPointOpCode.SET_TARGET_POWER.followedBy(TargetField.POWER),
                    ControlPointOpCode.SET_TARGET_HEART_RATE.followedBy(TargetField.HEART_RATE),
                    ControlPointOpCode.STOP_OR_PAUSE.followedBy(TargetField.STOP_OR_PAUSE),
                    ControlPointOpCode.SET_TARGETED_EXPENDED_ENERGY.followedBy(TargetField.ENERGY),
                    ControlPointOpCode.SET_TARGETED_NUMBER_OF_STEPS.followedBy(TargetField.STEPS),
                    ControlPointOpCode.SET_TARGETED_NUMBER_OF_STRIDES.followedBy(TargetField.STRIDES),
                    ControlPointOpCode.SET_TARGETED_DISTANCE.followedBy(TargetField.DISTANCE),
                    ControlPointOpCode.SET_TARGETED_TRAINING_TIME.followedBy(TargetField.TIME),
                    ControlPointOpCode.SET_TARGETED_TIME_IN_TWO_HEART_RATE_ZONES.followedBy(
                            TargetField.timesInTwoZones()),
                    ControlPointOpCode.SET_TARGETED_TIME_IN_THREE_HEART_RATE_ZONES.followedBy(
                            TargetField.timesInThreeZones()),
                    ControlPointOpCode.SET_TARGETED_TIME_IN_FIVE_HEART_RATE_ZONES.followedBy(
                            TargetField.timesInFiveZones()),
                    ControlPointOpCode.SET_INDOOR_BIKE_SIMULATION.followedBy(TargetField.simulation()),
                    ControlPointOpCode.SET_WHEEL_CIRCUMFERENCE.followedBy(TargetField.WHEEL_CIRCUMFERENCE),
                    ControlPointOpCode.SPIN_DOWN_CONTROL.followedBy(SPIN_DOWN),
                    ControlPointOpCode.SET_TARGETED_CADENCE.followedBy(TargetField.CADENCE)));

    private ControlPointRequest(FlaggedFrame frame) {
        super(LAYOUT, frame);
    }

    static Optional<ControlPointRequest> read(Octets value) {
        return LAYOUT.read(value).map(ControlPointRequest::new);
    }

    /** Asks for the permission to control the machine. */
    public static ControlPointRequest requestControl() {
        return of(ControlPointOpCode.REQUEST_CONTROL, Map.of());
    }

    /** Asks the machine to start, or to go on. */
    public static ControlPointRequest startOrResume() {
        return of(ControlPointOpCode.START_OR_RESUME, Map.of());
    }

    /**
     * Asks for a cadence.
     *
     * @param halfRpm in 0.5 rpm, 0 to 65,535
     * @throws IllegalArgumentException when it does not fit its field
     */
    public static ControlPointRequest setTargetedCadence(int halfRpm) {
        return of(ControlPointOpCode.SET_TARGETED_CADENCE, TargetField.CADENCE, halfRpm);
    }

    private static ControlPointRequest of(ControlPointOpCode opCode, NumericField field, long number) {
        return of(opCode, Map.of(field, field.format().check(field.key(), number)));
    }

    private static ControlPointRequest of(ControlPointOpCode opCode, Map<NumericField, Long> parameters) {
        return new ControlPointRequest(new FlaggedFrame(FrameStatus.OK, opCode.code(), parameters));
    }

    /** What is asked; empty when the op code is not known. */
    public Optional<ControlPointOpCode> opCode() {
        return ControlPointOpCode.find(frame().flags());
    }

    /** The cadence that is asked for, in 0.5 rpm; empty when none is, or it is cut off. */
    public OptionalInt targetedCadenceHalfRpm() {
        return frame().integer(TargetField.CADENCE);
    }

    @Override
    List<DescribedField> describeFields() {
        Stream<DescribedField> operation = Stream.of(
                DescribedField.of("kind", "request"),
                DescribedField.of("op", ControlPointOpCode.wireName(frame().flags())),
                DescribedField.of("op_code", frame().flags()));
        return Stream.concat(operation, frame().describeAnd().stream()).toList();
    }
}
