package fanbike.adapter.cli;

import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.DeviceAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each device when it is first heard, and how many there are. */
final class HeardLines {

    private final LiveLine line;
    private final List<RememberedDevice> remembered;
    private final Set<DeviceAddress> shown = new HashSet<>();

    HeardLines(LiveLine line, List<RememberedDevice> remembered) {
        this.line = line;
        this.remembered = remembered;
    }

    void show(List<HeardDevice> heard) {
        for (HeardDevice device : heard) {
            if (shown.add(device.address())) {
                line.print(DeviceRow.of(device, remembered).line());
            }
        }
        line.draw("Looking: " + count(heard.size()) + "; Enter ends it");
    }

    static String count(int devices) {
        return devices + (devices == 1 ? " device" : " devices");
    }
}
