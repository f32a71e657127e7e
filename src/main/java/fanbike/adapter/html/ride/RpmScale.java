package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Scale;
import fanbike.core.course.Course;
import fanbike.core.model.Cadence;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.TargetBand;
import java.util.List;
import java.util.OptionalDouble;

/** How much cadence a picture shows: the bands and some room around them, so that a few rpm can be seen. */
final class RpmScale {

    private static final double ROOM = 8;
    private static final double STEP = 5;

    private RpmScale() {}

    /**
     * The scale for a ride; where nothing has a target, from 0 to the highest cadence.
     *
     * @param intervals that it shows
     * @param course of the ride
     */
    static Scale of(List<PlannedInterval> intervals, Course course) {
        List<TargetBand> targets = intervals.stream()
                .map(PlannedInterval::target)
                .filter(band -> !band.isOpen())
                .toList();
        OptionalDouble low =
                targets.stream().mapToDouble(TargetBand::lowMicroRpm).min();
        double high =
                targets.stream().mapToDouble(TargetBand::highMicroRpm).max().orElseGet(() -> highest(course));
        double from = low.isEmpty() ? 0 : Math.max(0, Math.floor((low.getAsDouble() / Cadence.MICRO - ROOM) / STEP));
        double to = Math.ceil((high / Cadence.MICRO + ROOM) / STEP);
        return new Scale(from * STEP, to * STEP);
    }

    private static double highest(Course course) {
        return course.passes().stream()
                .flatMap(pass -> pass.stretches().stream())
                .flatMap(stretch -> stretch.cadence().stream())
                .mapToDouble(Cadence::microRpm)
                .max()
                .orElse(0);
    }
}
