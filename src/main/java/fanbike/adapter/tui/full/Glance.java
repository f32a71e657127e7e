package fanbike.adapter.tui.full;

import fanbike.app.port.Controls;
import fanbike.core.model.Zone;
import fanbike.core.report.Figures;
import fanbike.core.session.Phase;
import java.util.Optional;
import java.util.OptionalInt;
import org.jline.terminal.Size;

/**
 * What a frame depends on, as finely as it is drawn: where this is the same, so is the frame, and it need not be made.
 *
 * @param rpm the cadence as its figures show it
 * @param zone where it is exactly
 * @param step how many half seconds the ride is old; the chart, the strip and the needle move with it
 * @param secondsLeft of the interval
 * @param beside what stands beside the ride itself
 */
record Glance(
        Phase phase,
        int interval,
        OptionalInt startsInSeconds,
        String rpm,
        Zone zone,
        long step,
        long secondsLeft,
        OptionalInt powerWatts,
        OptionalInt heartRateBpm,
        Beside beside) {

    /**
     * What stands beside the ride.
     *
     * @param size of the terminal
     * @param controls what the keys have set
     * @param warning what there is to know
     */
    record Beside(Size size, Controls controls, Optional<String> warning) {}

    static Glance of(Scene scene, Size size) {
        var state = scene.state();
        return new Glance(
                state.phase(),
                state.interval().index(),
                state.startsInSeconds(),
                scene.rpm(),
                state.zone(),
                Math.floorDiv(state.atNanos(), CadenceChart.STEP_NANOS),
                Figures.secondsLeft(state.leftNanos()),
                scene.view().powerWatts(),
                scene.view().heartRateBpm(),
                new Beside(size, scene.controls(), scene.warning()));
    }
}
