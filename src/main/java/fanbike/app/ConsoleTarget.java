package fanbike.app;

import fanbike.app.port.RideListener;
import fanbike.app.port.bluetooth.BikeSensor;
import fanbike.core.coach.Update;
import fanbike.core.model.Cadence;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;

/** Has the bike's own console show the target of the interval that is ridden, and nothing where there is none. */
public final class ConsoleTarget implements RideListener {

    private final BikeSensor bike;
    private Cadence shown = Cadence.ZERO;

    /**
     * A console that shows nothing yet.
     *
     * @param bike whose
     */
    public ConsoleTarget(BikeSensor bike) {
        this.bike = bike;
    }

    @Override
    public void updated(Update update) {
        Cadence wanted = wanted(update.state());
        if (!wanted.equals(shown)) {
            shown = wanted;
            bike.aim(wanted);
        }
    }

    /** Zero, which shows nothing, where there is no target. */
    private static Cadence wanted(SessionState state) {
        boolean ridden = state.phase() == Phase.RUNNING || state.phase() == Phase.PAUSED;
        return ridden ? state.interval().target().target() : Cadence.ZERO;
    }

    @Override
    public void warned(String sentence) {
        // A console has no room for sentences.
    }
}
