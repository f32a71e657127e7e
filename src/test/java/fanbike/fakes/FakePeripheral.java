package fanbike.fakes;

import fanbike.app.port.bluetooth.Peripheral;
import fanbike.app.port.bluetooth.PeripheralProfile;
import fanbike.core.gatt.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A device on no air: it keeps what it sends, whether anybody has subscribed or not. Confined to one thread. */
public final class FakePeripheral implements Peripheral {

    private final Map<String, List<Octets>> sent = new TreeMap<>();
    private boolean closed;

    /**
     * Nothing was sent yet.
     *
     * @param profile what it may send
     */
    public FakePeripheral(PeripheralProfile profile) {
        profile.services().stream()
                .flatMap(service -> service.characteristics().stream())
                .forEach(attribute -> sent.put(attribute.uuid(), new ArrayList<>()));
    }

    @Override
    public String address() {
        return "C0:FF:EE:00:00:01";
    }

    @Override
    public void send(String characteristic, Octets value) {
        if (closed || !sent.containsKey(characteristic)) {
            throw new IllegalStateException("cannot send " + characteristic);
        }
        sent(characteristic).add(value);
    }

    /**
     * What was sent, in order.
     *
     * @param characteristic one that the profile has
     */
    public List<Octets> sent(String characteristic) {
        List<Octets> values = sent.get(characteristic);
        if (values == null) {
            throw new IllegalStateException("no characteristic " + characteristic);
        }
        return values;
    }

    /** The characteristics of which something was sent. */
    public List<String> used() {
        return sent.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
