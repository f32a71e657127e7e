package fanbike.adapter.tui.full;

import fanbike.app.port.Controls;
import fanbike.core.model.Cadence;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.TargetBand;
import fanbike.core.report.Figures;
import fanbike.core.session.Phase;
import fanbike.core.session.SessionState;
import fanbike.core.view.RideView;
import java.util.Optional;

/**
 * All that is drawn at one moment.
 *
 * @param view the ride
 * @param controls what the keys have set
 * @param warning what there is to know beside the ride, printable; empty where there is nothing
 * @param toGoOn what the rider can do to begin or to go on; empty where nothing is waited for
 * @param page where a browser finds the ride; empty where none does
 */
record Scene(RideView view, Controls controls, Optional<String> warning, String toGoOn, Optional<String> page) {

    private static final long SECOND = 1_000_000_000L;
    private static final long SLIGHTLY_MICRO_RPM = 3 * Cadence.MICRO;
    private static final long FAR_MICRO_RPM = 8 * Cadence.MICRO;

    SessionState state() {
        return view.state();
    }

    TargetBand band() {
        return state().interval().target();
    }

    boolean isRunning() {
        return state().phase() == Phase.RUNNING;
    }

    boolean isResting() {
        return isRunning() && state().interval().kind() == IntervalKind.REST;
    }

    /** Whether a value is missed: the ride may be waiting for its bike, too. */
    boolean isWithoutSignal() {
        return !state().phase().isOver() && state().cadence().isEmpty();
    }

    /** The cadence in whole rpm, as it is shown. */
    String rpm() {
        return state().cadence().map(Scene::rounded).orElse("--");
    }

    static String rounded(Cadence cadence) {
        return Long.toString(Math.round(cadence.rpm()));
    }

    static String target(TargetBand band) {
        return band.isOpen() ? "--" : Figures.rpm(band.target().rpm());
    }

    /** The time that is left of the interval; 0 is said when it is over, and not before. */
    String timeLeft() {
        return clock(state().leftNanos());
    }

    static String clock(long leftNanos) {
        return Figures.clock(Figures.secondsLeft(leftNanos) * SECOND);
    }

    /** How far outside the band: 0 in it, 1 just outside, 2, 3 far away. */
    int distance() {
        long outside = state().cadence().map(band()::microRpmOutside).orElse(0L);
        if (outside == 0) {
            return 0;
        }
        if (outside <= SLIGHTLY_MICRO_RPM) {
            return 1;
        }
        return outside <= FAR_MICRO_RPM ? 2 : 3;
    }
}
