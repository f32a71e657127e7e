package fanbike.app;

import fanbike.core.coach.Update;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The newest update of a ride, for screens that look when they draw. Any thread may look. */
public final class LatestUpdate {

    private final AtomicReference<Optional<Update>> latest = new AtomicReference<>(Optional.empty());

    /** The newest one; empty before the first. */
    public Optional<Update> get() {
        return latest.get();
    }

    void set(Update update) {
        latest.set(Optional.of(update));
    }
}
