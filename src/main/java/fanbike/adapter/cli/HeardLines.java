package fanbike.adapter.cli;

import fanbike.app.pairing.HeardDevice;
import fanbike.app.port.bluetooth.RememberedDevice;
import fanbike.core.device.DeviceAddress;
import fanbike.core.report.Figures;
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

    void show(List<HeardDevice> heard, long leftNanos) {
        for (HeardDevice device : heard) {
            if (shown.add(device.address())) {
                line.print(DeviceRow.of(device, remembered).line());
            }
        }
        String progress = progress(heard, leftNanos);
        line.draw("Looking: " + progress + "; Enter ends it", progress);
    }

    /** How many were heard, and for how long it goes on. */
    static String progress(List<HeardDevice> heard, long leftNanos) {
        return heard.size() + (heard.size() == 1 ? " device, " : " devices, ") + Figures.secondsLeft(leftNanos)
                + " s left";
    }
}
