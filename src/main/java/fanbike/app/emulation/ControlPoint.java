package fanbike.app.emulation;

import fanbike.core.gatt.ControlPointOpCode;
import fanbike.core.gatt.ControlPointRequest;
import fanbike.core.gatt.ControlPointResponse;
import fanbike.core.gatt.ControlPointResult;
import fanbike.core.gatt.FitnessMachineControlPoint;
import fanbike.core.gatt.FitnessMachineStatus;
import fanbike.core.gatt.Octets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The control point of the bike that is played (FTMS 4.16): it lets everybody control it, start it, and give it a target
 * cadence, and does nothing else.
 */
final class ControlPoint {

    private ControlPoint() {}

    /** How a request is answered; empty where there is no op code to answer. */
    static Optional<Answer> answer(Octets request) {
        return FitnessMachineControlPoint.parse(request)
                .map(read -> read instanceof ControlPointRequest known
                                && known.opCode().isPresent()
                        ? answer(known, known.opCode().get())
                        : Answer.of(request.u8(0), ControlPointResult.OP_CODE_NOT_SUPPORTED));
    }

    private static Answer answer(ControlPointRequest request, ControlPointOpCode opCode) {
        int code = opCode.code();
        if (opCode == ControlPointOpCode.SET_TARGETED_CADENCE) {
            return target(code, request.targetedCadenceHalfRpm());
        }
        if (opCode == ControlPointOpCode.START_OR_RESUME) {
            return Answer.of(code, ControlPointResult.SUCCESS).with(FitnessMachineStatus.startedOrResumed());
        }
        return Answer.of(
                code,
                opCode == ControlPointOpCode.REQUEST_CONTROL
                        ? ControlPointResult.SUCCESS
                        : ControlPointResult.OP_CODE_NOT_SUPPORTED);
    }

    private static Answer target(int code, OptionalInt halfRpm) {
        if (halfRpm.isEmpty()) {
            return Answer.of(code, ControlPointResult.INVALID_PARAMETER);
        }
        var status = FitnessMachineStatus.targetedCadenceChanged(halfRpm.getAsInt());
        Octets response =
                ControlPointResponse.of(code, ControlPointResult.SUCCESS).toBytes();
        return new Answer(response, Optional.of(status.toBytes()), halfRpm);
    }

    /**
     * An answer.
     *
     * @param response is indicated
     * @param status is notified after that, where something has changed
     * @param targetHalfRpm the new target cadence in 0.5 rpm, where one was set
     */
    record Answer(Octets response, Optional<Octets> status, OptionalInt targetHalfRpm) {

        static Answer of(int code, ControlPointResult result) {
            return new Answer(ControlPointResponse.of(code, result).toBytes(), Optional.empty(), OptionalInt.empty());
        }

        Answer with(FitnessMachineStatus changed) {
            return new Answer(response, Optional.of(changed.toBytes()), targetHalfRpm);
        }
    }
}
