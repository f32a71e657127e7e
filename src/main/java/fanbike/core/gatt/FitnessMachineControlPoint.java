package fanbike.core.gatt;

import java.util.Optional;

/**
 * Fitness Machine Control Point, 0x2AD9 (FTMS 4.16): requests are written to it, responses come back as indications. One
 * request at a time; indications must be enabled first.
 */
public sealed interface FitnessMachineControlPoint extends CharacteristicValue
        permits ControlPointRequest, ControlPointResponse {

    /**
     * Reads a value: a response when it begins with 0x80, else a request.
     *
     * @param value any bytes
     * @return empty when there is no octet for the op code
     */
    static Optional<FitnessMachineControlPoint> parse(Octets value) {
        return value.size() > 0 && value.u8(0) == ControlPointResponse.OP_CODE
                ? Optional.of(ControlPointResponse.read(value))
                : ControlPointRequest.read(value).map(FitnessMachineControlPoint.class::cast);
    }
}
