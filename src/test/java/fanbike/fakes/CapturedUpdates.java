package fanbike.fakes;

import fanbike.app.port.RideListener;
import fanbike.core.coach.Update;
import java.util.ArrayList;
import java.util.List;

/** A listener that keeps what it is told. */
public final class CapturedUpdates implements RideListener {

    private final List<Update> updates = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @Override
    public void updated(Update update) {
        updates.add(update);
    }

    @Override
    public void warned(String sentence) {
        warnings.add(sentence);
    }

    /** Every update so far. */
    public List<Update> updates() {
        return List.copyOf(updates);
    }

    /** The moments of every update so far. */
    public List<Long> moments() {
        return updates.stream().map(update -> update.state().atNanos()).toList();
    }

    /** Every warning so far. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** The newest update. */
    public Update last() {
        return updates.get(updates.size() - 1);
    }
}
