package fanbike.adapter.tui.full;

import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import fanbike.core.view.RideView;
import fanbike.core.view.TracePoint;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cadences a chart of the last minute reaches: the bands of that time and what is around them, in fives, so that it
 * does not move with each value.
 *
 * @param lowRpm at the bottom
 * @param highRpm at the top
 */
record TraceScale(long lowRpm, long highRpm) {

    private static final long AROUND_RPM = 6;
    private static final long STEP_RPM = 5;
    private static final TraceScale FREE = new TraceScale(0, 100);

    static TraceScale of(RideView view) {
        List<TargetBand> bands = Stream.concat(
                        Stream.of(view.state().interval().target()),
                        view.trace().stream().map(TracePoint::target))
                .filter(band -> !band.isOpen())
                .toList();
        if (bands.isEmpty()) {
            return FREE;
        }
        long low = bands.stream().mapToLong(TargetBand::lowMicroRpm).min().orElseThrow() / Cadence.MICRO;
        long high = bands.stream().mapToLong(TargetBand::highMicroRpm).max().orElseThrow() / Cadence.MICRO;
        return new TraceScale(
                Math.max(0, Math.floorDiv(low - AROUND_RPM, STEP_RPM) * STEP_RPM),
                -Math.floorDiv(-high - AROUND_RPM, STEP_RPM) * STEP_RPM);
    }

    /** The place of a cadence among so many from the top; what is beyond an end is at it. */
    int place(long microRpm, int places) {
        double share = (microRpm / (double) Cadence.MICRO - lowRpm) / (highRpm - lowRpm);
        return (int) Math.round((1 - Math.max(0, Math.min(1, share))) * (places - 1));
    }
}
