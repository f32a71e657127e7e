package fanbike.app;

import fanbike.core.view.RideView;
import java.util.Optional;

/** What there is to see of a ride now, for screens that look when they draw. Any thread may look. */
public final class LatestView {

    private volatile Optional<RideView> latest = Optional.empty();

    /** The newest one; empty before the first. */
    public Optional<RideView> get() {
        return latest;
    }

    void set(RideView view) {
        latest = Optional.of(view);
    }
}
