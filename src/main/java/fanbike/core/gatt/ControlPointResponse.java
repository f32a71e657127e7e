package fanbike.core.gatt;

import static fanbike.core.gatt.NumberFormat.U8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the control point of a fitness machine answers.
 *
 * @param frameStatus how well the bytes kept to their length
 * @param requestOpCode the op code that is answered, 0 to 255; empty when cut off
 * @param resultCode 0 to 255, of which {@link ControlPointResult} knows some; empty when cut off
 * @param parameter what else the answer says, most often nothing
 */
public record ControlPointResponse(
        FrameStatus frameStatus, OptionalInt requestOpCode, OptionalInt resultCode, Octets parameter)
        implements FitnessMachineControlPoint {

    /** The op code of every response. */
    static final int OP_CODE = 0x80;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number does not fit its field
     */
    public ControlPointResponse {
        requestOpCode.ifPresent(code -> U8.check("request op code", code));
        resultCode.ifPresent(code -> U8.check("result code", code));
    }

    /**
     * An answer.
     *
     * @param requestOpCode the op code that is answered, 0 to 255, known or not
     * @param result how the request was taken
     * @throws IllegalArgumentException when the op code does not fit its field
     */
    public static ControlPointResponse of(int requestOpCode, ControlPointResult result) {
        return new ControlPointResponse(
                FrameStatus.OK, OptionalInt.of(requestOpCode), OptionalInt.of(result.code()), Octets.of());
    }

    static ControlPointResponse read(Octets value) {
        OctetReader reader = new OctetReader(value);
        reader.read(U8);
        OptionalInt request = integer(reader.read(U8));
        OptionalInt result = integer(reader.read(U8));
        Octets parameter = Octets.of(reader.readRest());
        return new ControlPointResponse(reader.status(), request, result, parameter);
    }

    private static OptionalInt integer(OptionalLong number) {
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.getAsLong())) : OptionalInt.empty();
    }

    /** The request that is answered; empty when it is not known. */
    public Optional<ControlPointOpCode> request() {
        return requestOpCode.isPresent() ? ControlPointOpCode.find(requestOpCode.getAsInt()) : Optional.empty();
    }

    /** How the request was taken; empty when it is not known. */
    public Optional<ControlPointResult> result() {
        return resultCode.isPresent() ? ControlPointResult.find(resultCode.getAsInt()) : Optional.empty();
    }

    @Override
    public Octets toBytes() {
        OctetWriter writer = new OctetWriter().write(U8, OP_CODE);
        requestOpCode.ifPresent(code -> writer.write(U8, code));
        resultCode.ifPresent(code -> writer.write(U8, code));
        return writer.write(parameter.toArray()).toOctets();
    }

    @Override
    public Description describe() {
        List<DescribedField> fields = new ArrayList<>();
        fields.add(DescribedField.of("kind", "response"));
        requestOpCode.ifPresent(code -> {
            fields.add(DescribedField.of("request", ControlPointOpCode.wireName(code)));
            fields.add(DescribedField.of("request_op_code", code));
        });
        resultCode.ifPresent(code -> {
            fields.add(DescribedField.of(
                    "result", result().map(ControlPointResult::wireName).orElse(NumericField.UNKNOWN)));
            fields.add(DescribedField.of("result_code", code));
        });
        if (parameter.size() > 0) {
            fields.add(DescribedField.of("parameter", parameter.hex()));
        }
        return new Description(frameStatus, fields);
    }
}
