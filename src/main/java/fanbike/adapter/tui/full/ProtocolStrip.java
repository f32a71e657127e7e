package fanbike.adapter.tui.full;

import fanbike.core.model.PlannedInterval;
import fanbike.core.view.IntervalFill;
import fanbike.core.view.RideView;
import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The whole protocol from left to right, as long as it takes and as high as it asks: what is ridden is filled, the fuller
 * the better it was held; below it the share in band of each interval, and where we are.
 */
final class ProtocolStrip {

    private static final double WELL = 0.85;
    private static final double GOOD = 0.70;
    private static final double FAIR = 0.50;
    private static final int LEAST_FIGURE = 3;

    private final RideView view;
    private final Canvas canvas;
    private final Area bars;
    private final Area figures;
    private final long lengthNanos;
    private final DoubleSummaryStatistics targets;

    private ProtocolStrip(RideView view, Canvas canvas, Area area) {
        this.view = view;
        this.canvas = canvas;
        int figureRows = area.rows() > 1 ? 1 : 0;
        bars = area.top(area.rows() - figureRows);
        figures = area.bottom(figureRows);
        lengthNanos = view.plan().lengthNanos();
        targets = view.plan().targetsRpm(PlannedInterval::isScored);
    }

    static void draw(Scene scene, Canvas canvas, Area area) {
        var strip = new ProtocolStrip(scene.view(), canvas, area.inset(1));
        long beforeNanos = 0;
        for (IntervalFill fill : scene.view().intervals()) {
            strip.draw(fill, beforeNanos);
            beforeNanos += fill.interval().lengthNanos();
        }
        strip.drawPlace();
    }

    private int column(long nanos) {
        return (int) (bars.columns() * (double) nanos / lengthNanos);
    }

    private void draw(IntervalFill fill, long beforeNanos) {
        int from = column(beforeNanos);
        int to = column(beforeNanos + fill.interval().lengthNanos());
        // As soon as any of it is ridden there is something to see.
        int ridden = Math.max(column(beforeNanos + fill.riddenNanos()), fill.riddenNanos() > 0 ? from + 1 : from);
        // A gap tells neighbours apart.
        int end = to - from > 1 ? to - 1 : to;
        for (int column = from; column < end; column++) {
            drawColumn(fill, column, column < ridden);
        }
        drawFigure(fill, from, end);
    }

    private void drawColumn(IntervalFill fill, int column, boolean isRidden) {
        int height = height(fill.interval());
        for (int row = bars.rows() - height; row < bars.rows(); row++) {
            int point = isRidden ? ridden(fill) : ahead(fill.interval());
            canvas.put(bars.row() + row, bars.column() + column, point, isRidden ? ink(fill) : Ink.DIM);
        }
    }

    private int height(PlannedInterval interval) {
        double range = targets.getMax() - targets.getMin();
        if (!interval.isScored() || range == 0) {
            return interval.isScored() ? bars.rows() : 1;
        }
        double share = (interval.target().target().rpm() - targets.getMin()) / range;
        return 1 + (int) Math.round(share * (bars.rows() - 1));
    }

    private static int ahead(PlannedInterval interval) {
        return interval.isScored() ? '╌' : '·';
    }

    private static int ridden(IntervalFill fill) {
        OptionalDouble share = fill.score().intensity();
        if (!fill.interval().isScored() || share.isEmpty()) {
            return '═';
        }
        if (share.getAsDouble() >= WELL) {
            return '█';
        }
        if (share.getAsDouble() >= GOOD) {
            return '▓';
        }
        return share.getAsDouble() >= FAIR ? '▒' : '░';
    }

    private static Ink ink(IntervalFill fill) {
        return switch (ridden(fill)) {
            case '█', '▓' -> Ink.HELD;
            case '▒' -> Ink.HALF_HELD;
            case '░' -> Ink.MISSED;
            default -> Ink.DIM;
        };
    }

    private void drawFigure(IntervalFill fill, int from, int end) {
        OptionalDouble share = fill.score().intensity();
        if (figures.rows() > 0 && share.isPresent() && end - from >= LEAST_FIGURE) {
            long percent = (long) Math.floor(100 * share.getAsDouble());
            String text = String.format(Locale.ROOT, end - from > LEAST_FIGURE ? "%d%%" : "%d", percent);
            int place = place() - from;
            int before = (end - from - text.length()) / 2;
            // Half of a figure is another figure.
            if (place < before || place >= before + text.length()) {
                canvas.centre(figures.rightOf(from).left(end - from), text, ink(fill));
            }
        }
    }

    /** The column of this moment. */
    private int place() {
        return Math.min(bars.columns() - 1, column(lengthNanos - view.totalLeftNanos()));
    }

    /** Where the ride is now. */
    private void drawPlace() {
        int column = bars.column() + place();
        canvas.put(bars.row() + bars.rows() - 1, column, '┃', Ink.STRONG);
        if (figures.rows() > 0) {
            canvas.put(figures.row(), column, '▲', Ink.STRONG);
        }
    }
}
