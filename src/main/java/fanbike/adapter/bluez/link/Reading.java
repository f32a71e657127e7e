package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.RemoteCharacteristic;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.util.List;
import java.util.Optional;

/**
 * What the device says that it can do is read, one value after the other.
 *
 * @param devicePath of the device
 * @param left what is still to be read; the first is being read
 * @param feature what Fitness Machine Feature said, when it has been read
 */
record Reading(String devicePath, List<RemoteCharacteristic> left, Optional<Octets> feature) implements LinkPhase {

    static LinkPhase begin(LinkTurn turn, String devicePath, List<RemoteCharacteristic> offered) {
        List<RemoteCharacteristic> features =
                Subscriptions.features(offered, turn.memory().use());
        return new Reading(devicePath, features, Optional.empty()).ask(turn);
    }

    private LinkPhase ask(LinkTurn turn) {
        if (left.isEmpty()) {
            return Subscribing.begin(turn, devicePath, feature);
        }
        turn.act(new LinkAction.Read(left.get(0)));
        return this;
    }

    @Override
    public LinkPhase step(LinkTurn turn) {
        if (!turn.sight().isConnected()) {
            return turn.vanish();
        }
        return turn.ended().map(end -> take(turn, end).ask(turn)).orElse(this);
    }

    /** A feature that cannot be read is not missed. */
    private Reading take(LinkTurn turn, CallEnd end) {
        RemoteCharacteristic read = left.get(0);
        List<RemoteCharacteristic> others = left.subList(1, left.size());
        if (end.error().isPresent()) {
            return new Reading(devicePath, others, feature);
        }
        turn.act(new LinkAction.TellValue(read, end.value()));
        boolean isFeature = read.is(Characteristic.FITNESS_MACHINE_FEATURE);
        return new Reading(devicePath, others, isFeature ? Optional.of(end.value()) : feature);
    }
}
