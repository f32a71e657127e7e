package fanbike.adapter.tui.full;

/**
 * A rectangle of cells.
 *
 * @param row the topmost, from 0
 * @param column the leftmost, from 0
 * @param rows 0 or more
 * @param columns 0 or more
 */
record Area(int row, int column, int rows, int columns) {

    /** Its first rows. */
    Area top(int count) {
        return new Area(row, column, Math.min(count, rows), columns);
    }

    /** Its last rows. */
    Area bottom(int count) {
        int kept = Math.min(count, rows);
        return new Area(row + rows - kept, column, kept, columns);
    }

    /** Without its first rows. */
    Area below(int count) {
        return bottom(Math.max(0, rows - count));
    }

    /** Its first columns. */
    Area left(int count) {
        return new Area(row, column, rows, Math.min(count, columns));
    }

    /** Without its first columns. */
    Area rightOf(int count) {
        int kept = Math.max(0, columns - count);
        return new Area(row, column + columns - kept, rows, kept);
    }

    /** Without so many columns at both sides. */
    Area inset(int count) {
        Area right = rightOf(count);
        return right.left(Math.max(0, right.columns - count));
    }

    /** So many rows and columns in its middle, or as many as there are. */
    Area middle(int middleRows, int middleColumns) {
        int keptRows = Math.min(rows, middleRows);
        int keptColumns = Math.min(columns, middleColumns);
        return new Area(row + (rows - keptRows) / 2, column + (columns - keptColumns) / 2, keptRows, keptColumns);
    }
}
