package fanbike.adapter.bluez.peripheral;

import fanbike.app.port.bluetooth.PeripheralListener;
import fanbike.core.gatt.Octets;
import java.util.List;

/**
 * Notes what it is told of a device that is played, in a few words each.
 *
 * @param words where it notes that
 */
record HeardWords(List<String> words) implements PeripheralListener {

    @Override
    public void subscribed(String characteristic, boolean wanted) {
        words.add(characteristic + (wanted ? " wanted" : " unwanted"));
    }

    @Override
    public void written(String characteristic, Octets value) {
        words.add(characteristic + " written " + value);
    }

    @Override
    public void offTheAir(String reason) {
        words.add("off: " + reason);
    }

    @Override
    public void onTheAirAgain() {
        words.add("on");
    }
}
