package fanbike.adapter.tui;

import fanbike.adapter.tui.full.SmallScreen;
import fanbike.app.port.ShownRide;
import fanbike.core.report.Columns;
import fanbike.core.view.RideView;
import java.util.ArrayList;
import java.util.List;

/** A ride on a terminal that is too small for more than what the plain lines say. */
final class LinesScreen implements SmallScreen {

    private final ShownRide ride;
    private final StatusLine line;

    LinesScreen(ShownRide ride) {
        this.ride = ride;
        line = new StatusLine(ride);
    }

    @Override
    public List<String> lines(RideView view, int columns) {
        var lines = new ArrayList<String>();
        lines.add(Columns.cut(line.of(view, columns), columns));
        lines.addAll(ControlLines.of(ride.controls().get()));
        return lines;
    }
}
