package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.ControlPointRequest;
import fanbike.core.gatt.FitnessMachineFeature;
import fanbike.core.gatt.Octets;
import fanbike.core.gatt.TargetSetting;
import fanbike.core.model.Cadence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The control point of a fitness machine (FTMS 4.16). Its answers are not waited for: some machines give none.
 *
 * @param controlPoint where requests are written to; empty where there is none
 * @param takesTarget whether the machine says that it can be given a targeted cadence
 * @param controlled whether control was asked for; that is done once
 * @param shown what it was told to show, 0 for nothing
 */
record Console(Optional<RemoteCharacteristic> controlPoint, boolean takesTarget, boolean controlled, Cadence shown) {

    /** A console that was told nothing. */
    static Console of(List<RemoteCharacteristic> offered, Optional<Octets> feature) {
        Optional<RemoteCharacteristic> point = offered.stream()
                .filter(has -> has.is(Characteristic.FITNESS_MACHINE_CONTROL_POINT))
                .findFirst();
        boolean takes = feature.flatMap(FitnessMachineFeature::parse)
                .filter(bits -> bits.has(TargetSetting.CADENCE))
                .isPresent();
        return new Console(point, point.isPresent() && takes, false, Cadence.ZERO);
    }

    /** What asks the machine to start. */
    List<LinkAction> start() {
        return request(ControlPointRequest.startOrResume());
    }

    /** What has the machine show a cadence. */
    List<LinkAction> show(Cadence target) {
        return request(ControlPointRequest.setTargetedCadence((int) Math.round(2 * target.rpm())));
    }

    /** Answers must be switched on and control be asked for before anything else (FTMS 4.16.3). */
    private List<LinkAction> request(ControlPointRequest request) {
        List<LinkAction> actions = new ArrayList<>();
        controlPoint.ifPresent(point -> {
            if (!controlled) {
                actions.add(new LinkAction.Subscribe(point));
                actions.add(new LinkAction.Write(
                        point, ControlPointRequest.requestControl().toBytes()));
            }
            actions.add(new LinkAction.Write(point, request.toBytes()));
        });
        return actions;
    }

    /** The same, after it was asked for something. */
    Console asked(Cadence nowShown) {
        return new Console(controlPoint, takesTarget, true, nowShown);
    }
}
