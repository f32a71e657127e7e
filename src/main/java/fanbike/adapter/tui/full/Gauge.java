package fanbike.adapter.tui.full;

import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import java.util.Locale;

/** How far the cadence is from the target, against the band: a needle over a scale with the target in its middle. */
final class Gauge {

    private static final int LABEL = 5;
    private static final long LEAST_REACH_RPM = 15;
    private static final int BANDS = 3;

    private final Canvas canvas;
    private final Area area;
    private final TargetBand band;
    private final long reachMicroRpm;
    private final Area scale;

    private Gauge(Canvas canvas, Area area, TargetBand band) {
        this.canvas = canvas;
        this.area = area;
        this.band = band;
        long half = band.highMicroRpm() - band.target().microRpm();
        reachMicroRpm = Math.max(LEAST_REACH_RPM * Cadence.MICRO, BANDS * half);
        scale = area.inset(LABEL);
    }

    /** Draws it; where there is no target there is nothing to draw. */
    static void draw(Scene scene, Canvas canvas, Area area) {
        if (!scene.band().isOpen()) {
            var gauge = new Gauge(canvas, area, scene.band());
            gauge.drawScale();
            scene.state().cadence().ifPresent(gauge::drawNeedle);
        }
    }

    private void drawScale() {
        int row = area.row() + area.rows() - 1;
        int low = column(band.lowMicroRpm());
        int high = column(band.highMicroRpm());
        for (int column = scale.column(); column < scale.column() + scale.columns(); column++) {
            boolean isIn = column >= low && column <= high;
            canvas.put(row, column, isIn ? '━' : '╌', isIn ? Ink.BAND : Ink.DIM);
        }
        canvas.put(row, low, '┣', Ink.BAND);
        canvas.put(row, high, '┫', Ink.BAND);
        canvas.put(row, column(band.target().microRpm()), '┃', Ink.BAND);
        canvas.right(
                new Area(row, area.column(), 1, LABEL - 1), end(band.target().microRpm() - reachMicroRpm), Ink.DIM);
        canvas.left(
                new Area(row, scale.column() + scale.columns() + 1, 1, LABEL - 1),
                end(band.target().microRpm() + reachMicroRpm),
                Ink.DIM);
    }

    private static String end(long microRpm) {
        return Long.toString(Math.round(Math.max(0, microRpm) / (double) Cadence.MICRO));
    }

    /** On the scale where there is one row; else above it, with the difference beside it. */
    private void drawNeedle(Cadence cadence) {
        Ink ink = ink(cadence);
        int column = column(cadence.microRpm());
        int point = point(cadence);
        if (area.rows() == 1) {
            canvas.put(area.row(), column, point == '▼' ? '◆' : point, ink);
            return;
        }
        canvas.put(area.row() + area.rows() - 2, column, point, ink);
        String off = difference(cadence);
        int beside = column * 2 < canvas.area().columns() ? column + 2 : column - 1 - off.length();
        canvas.write(area.row() + area.rows() - 2, beside, off, ink);
    }

    private Ink ink(Cadence cadence) {
        return switch (band.zoneOf(cadence)) {
            case UNDER -> Ink.BELOW;
            case OVER -> Ink.ABOVE;
            case IN, NO_SIGNAL -> Ink.WITHIN;
        };
    }

    /** Beyond the scale's end it points further. */
    private int point(Cadence cadence) {
        long off = cadence.microRpm() - band.target().microRpm();
        if (off < -reachMicroRpm) {
            return '◀';
        }
        return off > reachMicroRpm ? '▶' : '▼';
    }

    private String difference(Cadence cadence) {
        long rpm = Math.round((cadence.microRpm() - band.target().microRpm()) / (double) Cadence.MICRO);
        return rpm == 0 ? "on target" : String.format(Locale.ROOT, "%+d rpm", rpm);
    }

    private int column(long microRpm) {
        double share = (microRpm - band.target().microRpm() + reachMicroRpm) / (2.0 * reachMicroRpm);
        int last = scale.columns() - 1;
        return scale.column() + (int) Math.round(Math.max(0, Math.min(1, share)) * last);
    }
}
