package fanbike.adapter.tui.full;

/**
 * Dots to be drawn large: with Unicode two of them, one above the other, to a cell, so that they are about square; else
 * one.
 */
final class Bitmap {

    private final boolean[][] dots;
    private final int width;

    Bitmap(int height, int width) {
        dots = new boolean[height][width];
        this.width = width;
    }

    /** How many dots are in a cell, one above the other. */
    static int dotsInACell(Canvas canvas) {
        return canvas.isUnicode() ? 2 : 1;
    }

    int height() {
        return dots.length;
    }

    int width() {
        return width;
    }

    boolean at(int y, int x) {
        return y >= 0 && y < dots.length && x >= 0 && x < width && dots[y][x];
    }

    void set(int y, int x, boolean isSet) {
        if (y >= 0 && y < dots.length && x >= 0 && x < width) {
            dots[y][x] = isSet;
        }
    }

    /** Sets all dots of a rectangle. */
    void bar(int y, int x, int barHeight, int barWidth) {
        for (int row = y; row < y + barHeight; row++) {
            for (int column = x; column < x + barWidth; column++) {
                set(row, column, true);
            }
        }
    }

    /** Draws the dots that are set in the middle of an area; what is between them stays as it was. */
    void paint(Canvas canvas, Area area, Ink ink) {
        int perCell = dotsInACell(canvas);
        int above = Math.max(0, (area.rows() * perCell - dots.length) / 2);
        int column = area.column() + Math.max(0, (area.columns() - width) / 2);
        int rows = (above + dots.length + perCell - 1) / perCell;
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < width; x++) {
                int upper = row * perCell - above;
                int lower = upper + perCell - 1;
                paint(canvas, area.row() + row, column + x, at(upper, x), at(lower, x), ink);
            }
        }
    }

    private static void paint(Canvas canvas, int row, int column, boolean upper, boolean lower, Ink ink) {
        if (upper && lower) {
            canvas.put(row, column, '█', ink);
        } else if (upper) {
            canvas.put(row, column, '▀', ink);
        } else if (lower) {
            canvas.put(row, column, '▄', ink);
        }
    }
}
