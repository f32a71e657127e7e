package fanbike.adapter.tui.full;

import fanbike.core.report.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Cells to draw on; what falls outside is not drawn. Each row comes out exactly as wide as the canvas: a character of two
 * columns takes two cells, and one of none takes no part.
 */
final class Canvas {

    /** The second half of a wide character. */
    private static final int NOTHING = -1;

    private final int rows;
    private final int columns;
    private final Look look;
    private final Palette palette;
    private final int[][] points;
    private final Ink[][] inks;
    private final List<AttributedString> lines = new ArrayList<>();

    Canvas(int rows, int columns, Look look, Palette palette) {
        this.rows = rows;
        this.columns = columns;
        this.look = look;
        this.palette = palette;
        points = new int[rows][columns];
        inks = new Ink[rows][columns];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(points[row], ' ');
            Arrays.fill(inks[row], Ink.PLAIN);
        }
    }

    Area area() {
        return new Area(0, 0, rows, columns);
    }

    boolean isUnicode() {
        return look.isUnicode();
    }

    /** Fills an area with spaces. */
    void fill(Area area, Ink ink) {
        for (int row = area.row(); row < area.row() + area.rows(); row++) {
            for (int column = area.column(); column < area.column() + area.columns(); column++) {
                put(row, column, ' ', ink);
            }
        }
    }

    /** Whether nothing is drawn in an area yet. */
    boolean isBlank(Area area) {
        for (int row = area.row(); row < Math.min(rows, area.row() + area.rows()); row++) {
            for (int column = area.column(); column < Math.min(columns, area.column() + area.columns()); column++) {
                if (points[row][column] != ' ') {
                    return false;
                }
            }
        }
        return true;
    }

    /** One character of one column. */
    void put(int row, int column, int point, Ink ink) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            return;
        }
        free(row, column);
        points[row][column] = look.isUnicode() ? point : Ascii.of(point);
        inks[row][column] = ink;
    }

    /** Half of a wide character is none. */
    private void free(int row, int column) {
        if (points[row][column] == NOTHING) {
            points[row][column - 1] = ' ';
        }
        if (column + 1 < columns && points[row][column + 1] == NOTHING) {
            points[row][column + 1] = ' ';
        }
    }

    /** Text that begins in a cell and is cut at the end of its row. */
    void write(int row, int column, String text, Ink ink) {
        int at = column;
        for (int point : text.codePoints().toArray()) {
            int width = Columns.of(Character.toString(point));
            if (width == 2 && at >= 0 && at + 1 < columns) {
                writeWide(row, at, point, ink);
            } else if (width == 1) {
                put(row, at, point, ink);
            }
            at += width;
        }
    }

    private void writeWide(int row, int column, int point, Ink ink) {
        put(row, column, point, ink);
        put(row, column + 1, ' ', ink);
        if (look.isUnicode() && row >= 0 && row < rows) {
            points[row][column + 1] = NOTHING;
        }
    }

    /** Text in the middle of an area's first row, cut where it does not fit. */
    void centre(Area area, String text, Ink ink) {
        if (area.columns() > 0 && area.rows() > 0) {
            String cut = Columns.cut(text, area.columns());
            write(area.row(), area.column() + (area.columns() - Columns.of(cut)) / 2, cut, ink);
        }
    }

    /** Text at the right end of an area's first row, cut where it does not fit. */
    void right(Area area, String text, Ink ink) {
        if (area.columns() > 0 && area.rows() > 0) {
            String cut = Columns.cut(text, area.columns());
            write(area.row(), area.column() + area.columns() - Columns.of(cut), cut, ink);
        }
    }

    /** Text at the left end of an area's first row, cut where it does not fit. */
    void left(Area area, String text, Ink ink) {
        if (area.columns() > 0 && area.rows() > 0) {
            write(area.row(), area.column(), Columns.cut(text, area.columns()), ink);
        }
    }

    /**
     * The rows, from the top.
     *
     * @param before what was drawn before: a row that has not changed is the same object, and is not compared again
     */
    List<AttributedString> lines(Optional<Canvas> before) {
        for (int row = 0; row < rows; row++) {
            int same = row;
            lines.add(before.filter(last -> hasRow(last, same))
                    .map(last -> last.lines.get(same))
                    .orElseGet(() -> line(same)));
        }
        return List.copyOf(lines);
    }

    private boolean hasRow(Canvas last, int row) {
        return last.rows == rows
                && Arrays.equals(last.points[row], points[row])
                && Arrays.equals(last.inks[row], inks[row]);
    }

    private AttributedString line(int row) {
        var line = new AttributedStringBuilder(columns);
        for (int from = 0, to = 0; from < columns; from = to) {
            Ink ink = inks[row][from];
            var run = new StringBuilder();
            for (; to < columns && inks[row][to] == ink; to++) {
                if (points[row][to] != NOTHING) {
                    run.appendCodePoint(points[row][to]);
                }
            }
            line.append(run, palette.of(ink));
        }
        return line.toAttributedString();
    }
}
