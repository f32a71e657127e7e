package fanbike.adapter.tui.full;

import fanbike.core.model.Cadence;
import fanbike.core.model.TargetBand;
import fanbike.core.view.RideView;
import fanbike.core.view.TracePoint;
import java.util.List;
import java.util.Optional;

/**
 * The last minute of cadence against the band, the newest at the right: in Braille dots, or in stars. Where there was no
 * signal there is a gap.
 */
final class CadenceChart {

    private static final int LABEL = 4;
    private static final int BRAILLE = 0x2800;
    /** The bits of a Braille character's dots, by row and column. */
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    /** It does not move more often than this, however wide it is. */
    static final long STEP_NANOS = 500_000_000L;

    private final RideView view;
    private final Canvas canvas;
    private final Area plot;
    private final TraceScale scale;
    private final int dotsAcross;
    private final int dotsDown;
    private final Bitmap line;
    private int lastPlace = -1;

    private CadenceChart(RideView view, Canvas canvas, Area plot) {
        this.view = view;
        this.canvas = canvas;
        this.plot = plot;
        scale = TraceScale.of(view);
        dotsAcross = canvas.isUnicode() ? 2 : 1;
        dotsDown = canvas.isUnicode() ? 4 : 1;
        line = new Bitmap(plot.rows() * dotsDown, plot.columns() * dotsAcross);
    }

    static void draw(Scene scene, Canvas canvas, Area area) {
        var chart = new CadenceChart(scene.view(), canvas, area.rightOf(LABEL));
        chart.drawLabels(area.left(LABEL - 1));
        chart.drawColumns();
    }

    private void drawLabels(Area labels) {
        canvas.right(labels.top(1), Long.toString(scale.highRpm()), Ink.DIM);
        canvas.right(labels.bottom(1), Long.toString(scale.lowRpm()), Ink.DIM);
        TargetBand band = view.state().interval().target();
        if (!band.isOpen()) {
            int row = scale.place(band.target().microRpm(), labels.rows());
            canvas.right(labels.below(row).top(1), Scene.target(band), Ink.STRONG);
        }
    }

    private void drawColumns() {
        List<TracePoint> trace = view.trace();
        if (trace.isEmpty()) {
            return;
        }
        int point = 0;
        for (int x = 0; x < line.width(); x++) {
            long atNanos = moment(x);
            while (point + 1 < trace.size() && trace.get(point + 1).atNanos() <= atNanos) {
                point++;
            }
            TracePoint then = trace.get(point);
            Optional<Cadence> cadence = then.atNanos() <= atNanos ? then.cadence() : Optional.empty();
            drawLine(x, cadence);
            if (x % dotsAcross == dotsAcross - 1) {
                drawColumn(x / dotsAcross, then.target(), cadence);
            }
        }
    }

    private long moment(int x) {
        long each = RideView.TRACE_NANOS / line.width();
        long step = Math.max(each, STEP_NANOS);
        long end = Math.floorDiv(view.state().atNanos(), step) * step;
        return end - (line.width() - 1 - x) * each;
    }

    /** Values that follow one another are joined. */
    private void drawLine(int x, Optional<Cadence> cadence) {
        int place = cadence.map(value -> scale.place(value.microRpm(), line.height()))
                .orElse(-1);
        if (place >= 0) {
            int from = lastPlace < 0 ? place : lastPlace;
            line.bar(Math.min(from, place), x, Math.abs(from - place) + 1, 1);
        }
        lastPlace = place;
    }

    private void drawColumn(int column, TargetBand band, Optional<Cadence> cadence) {
        int high = band.isOpen() ? plot.rows() : scale.place(band.highMicroRpm(), line.height()) / dotsDown;
        int low = band.isOpen() ? -1 : scale.place(band.lowMicroRpm(), line.height()) / dotsDown;
        Ink ink = cadence.map(value -> inkOf(band, value)).orElse(Ink.PLAIN);
        for (int row = 0; row < plot.rows(); row++) {
            boolean isInBand = row >= high && row <= low;
            int dots = dots(row, column);
            int point = dots == 0 ? (isInBand ? '·' : ' ') : mark(dots);
            canvas.put(plot.row() + row, plot.column() + column, point, isInBand ? Ink.BAND : ink);
        }
    }

    private static Ink inkOf(TargetBand band, Cadence cadence) {
        if (band.isOpen()) {
            return Ink.PLAIN;
        }
        return switch (band.zoneOf(cadence)) {
            case UNDER -> Ink.BELOW;
            case OVER -> Ink.ABOVE;
            case IN, NO_SIGNAL -> Ink.WITHIN;
        };
    }

    private int dots(int row, int column) {
        int dots = 0;
        for (int y = 0; y < dotsDown; y++) {
            for (int x = 0; x < dotsAcross; x++) {
                if (line.at(row * dotsDown + y, column * dotsAcross + x)) {
                    dots |= BITS[y][x];
                }
            }
        }
        return dots;
    }

    private int mark(int dots) {
        return canvas.isUnicode() ? BRAILLE + dots : '*';
    }
}
