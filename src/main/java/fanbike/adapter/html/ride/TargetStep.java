package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Decimal;
import fanbike.adapter.html.chart.Scale;
import fanbike.adapter.html.ride.CadencePicture.Band;
import fanbike.adapter.html.ride.Segment.Fate;
import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import fanbike.core.report.Figures;

/** Draws the target band of one interval. */
final class TargetStep {

    /** How much of the width a number takes, in percent, on a wide picture and on a narrow one. */
    private static final double NUMBER = 2.2;

    private static final double NUMBER_NARROW = 5.5;

    private TargetStep() {}

    /**
     * The band.
     *
     * @param segment has a target
     * @param across the axis
     * @param up the cadence
     * @param height of the picture
     */
    static Band band(Segment segment, Scale across, Scale up, int height) {
        TargetBand target = segment.interval().target();
        double top = up.below((double) target.highMicroRpm() / Cadence.MICRO, height);
        double bottom = up.below((double) target.lowMicroRpm() / Cadence.MICRO, height);
        double width = 100 * segment.length() / (across.to() - across.from());
        boolean isAside = segment.fate() == Fate.BEGUN_ANEW;
        return new Band(
                across.percent(segment.from()),
                Decimal.text(width, 3),
                Decimal.text(top, 1),
                Decimal.text(bottom - top, 1),
                across.percent((segment.from() + segment.to()) / 2),
                width >= NUMBER && !isAside ? Figures.rpm(target.target().rpm()) : "",
                width < NUMBER_NARROW,
                segment.interval().isScored() && !isAside,
                segment.fate() == Fate.LEFT);
    }
}
