package fanbike.adapter.tui;

import fanbike.app.port.Controls;
import java.util.ArrayList;
import java.util.List;

/** What the rider's keys have set, in words. */
final class ControlLines {

    private static final String QUESTION = "Stop the ride? Press q again to stop, any other key to go on.";

    private ControlLines() {}

    /** The lines that hold now; none where there is nothing to say. */
    static List<String> of(Controls controls) {
        var lines = new ArrayList<String>();
        if (controls.showsHelp()) {
            lines.add(Controls.KEYS);
        }
        if (controls.asksToStop()) {
            lines.add(QUESTION);
        }
        return lines;
    }
}
