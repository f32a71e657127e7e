package fanbike.app;

import fanbike.core.coach.Update;
import java.util.Optional;

/** The newest update of a ride, for screens that look when they draw. Any thread may look. */
public final class LatestUpdate {

    private volatile Optional<Update> latest = Optional.empty();

    /** The newest one; empty before the first. */
    public Optional<Update> get() {
        return latest;
    }

    void set(Update update) {
        latest = Optional.of(update);
    }
}
