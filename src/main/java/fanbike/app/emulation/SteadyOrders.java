package fanbike.app.emulation;

import fanbike.core.coach.RideInput;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.TargetBand;
import fanbike.core.report.Report;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import java.util.Optional;
import java.util.OptionalInt;

/** To pedal at one cadence, or not at all, for ever. */
public final class SteadyOrders implements Orders {

    private final SessionState screen;

    /**
     * Orders that never change.
     *
     * @param cadence how fast; zero for sitting still
     */
    public SteadyOrders(Cadence cadence) {
        var band = TargetBand.around(cadence, Cadence.ZERO);
        var interval = new PlannedInterval(0, 1, "Pedal", IntervalKind.WORK, Long.MAX_VALUE, band);
        Phase phase = cadence.equals(Cadence.ZERO) ? Phase.PAUSED : Phase.RUNNING;
        this.screen = new SessionState(0, phase, interval, 0, Optional.empty(), false, OptionalInt.empty());
    }

    @Override
    public void accept(RideInput input) {
        // Whatever happens, the rider pedals.
    }

    @Override
    public Optional<SessionState> screen() {
        return Optional.of(screen);
    }

    @Override
    public boolean isOver() {
        return false;
    }

    @Override
    public Optional<Report> report() {
        return Optional.empty();
    }
}
