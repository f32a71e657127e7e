package fanbike.adapter.tui.full;

import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;

/**
 * Everything in its place: from what there is to see to the lines of a terminal. Confined to the caller's thread, for it
 * remembers the last frame.
 */
final class Frame {

    private final Look look;
    private final Palette palette;
    private Optional<Canvas> last = Optional.empty();

    /** Frames for one terminal. */
    Frame(Look look) {
        this.look = look;
        palette = new Palette(look.isColoured());
    }

    /**
     * The lines of a scene.
     *
     * @param rows 1 or more
     * @param columns 1 or more
     */
    List<AttributedString> of(Scene scene, int rows, int columns) {
        var canvas = new Canvas(rows, columns, look, palette);
        Layout layout = Layout.of(rows, columns);
        EdgeLines.drawHeader(scene, canvas, layout.header());
        CadencePanel.draw(scene, canvas, layout.cadence());
        SidePanel.draw(scene, canvas, layout.side());
        AdviceBanner.draw(scene, canvas, layout.banner());
        Gauge.draw(scene, canvas, layout.gauge());
        CadenceChart.draw(scene, canvas, layout.chart());
        ProtocolStrip.draw(scene, canvas, layout.strip());
        EdgeLines.drawFooter(scene, canvas, layout.footer());
        if (scene.controls().showsHelp()) {
            HelpBox.draw(scene, canvas, canvas.area());
        }
        scene.warning().ifPresent(sentence -> EdgeLines.drawWarning(sentence, canvas, canvas.area()));
        return lines(canvas);
    }

    /**
     * Lines of text from the top, as many as there is room for.
     *
     * @param texts printable
     * @param rows 1 or more
     * @param columns 1 or more
     */
    List<AttributedString> of(List<String> texts, int rows, int columns) {
        var canvas = new Canvas(rows, columns, look, palette);
        for (int row = 0; row < Math.min(rows, texts.size()); row++) {
            canvas.left(canvas.area().below(row), texts.get(row), row == 0 ? Ink.STRONG : Ink.PLAIN);
        }
        return lines(canvas);
    }

    private List<AttributedString> lines(Canvas canvas) {
        List<AttributedString> lines = canvas.lines(last);
        last = Optional.of(canvas);
        return lines;
    }
}
