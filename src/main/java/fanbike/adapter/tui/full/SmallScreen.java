package fanbike.adapter.tui.full;

import fanbike.core.view.RideView;
import java.util.List;

/** A ride where there is no room for more than lines of text. */
@FunctionalInterface
public interface SmallScreen {

    /**
     * The lines, the most important first.
     *
     * @param view the ride
     * @param columns how many fit on a line
     */
    List<String> lines(RideView view, int columns);
}
