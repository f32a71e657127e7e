package fanbike.adapter.tui.full;

/**
 * Where everything is, from the top: a line of where we are; the cadence, and beside it the target and the time; what to
 * do; how far off; the last minute; the protocol; a line of the score. What can be read from afar gets the room that is
 * left by what need not be.
 *
 * @param header round and interval
 * @param cadence the one number
 * @param side target and time
 * @param banner what to do
 * @param gauge how far off
 * @param chart the last minute
 * @param strip the whole protocol
 * @param footer score and keys
 */
record Layout(Area header, Area cadence, Area side, Area banner, Area gauge, Area chart, Area strip, Area footer) {

    /** With fewer cells a ride is told in lines. */
    static final int LEAST_ROWS = 16;
    /** With fewer cells a ride is told in lines. */
    static final int LEAST_COLUMNS = 60;

    private static final int TALL = 20;
    private static final int TALLER = 34;
    private static final int TALLEST = 60;
    private static final double CADENCE_SHARE = 0.62;
    private static final double LEAST_CADENCE_SHARE = 0.5;
    /** In columns for each row: wider figures are not read any better. */
    private static final double WIDEST_CADENCE = 5.2;

    /** Whether there is room for everything. */
    static boolean fits(int rows, int columns) {
        return rows >= LEAST_ROWS && columns >= LEAST_COLUMNS;
    }

    static Layout of(int rows, int columns) {
        var left = new Area(0, 0, rows, columns);
        Area header = left.top(1);
        Area footer = left.bottom(1);
        Area strip = above(footer, step(rows, 1, 2, 3, 4));
        Area chart = above(strip, rows < TALL ? 3 : Math.max(4, rows / 6));
        Area gauge = above(chart, step(rows, 1, 2, 2, 3));
        Area banner = above(gauge, bannerRows(rows, columns));
        Area hero = new Area(1, 0, banner.row() - 1, columns);
        int wide = (int) Math.min(
                columns * CADENCE_SHARE, Math.max(columns * LEAST_CADENCE_SHARE, hero.rows() * WIDEST_CADENCE));
        return new Layout(header, hero.left(wide), hero.rightOf(wide), banner, gauge, chart, strip, footer);
    }

    private static Area above(Area area, int rows) {
        return new Area(area.row() - rows, area.column(), rows, area.columns());
    }

    private static int step(int rows, int small, int tall, int taller, int tallest) {
        if (rows < TALL) {
            return small;
        }
        if (rows < TALLER) {
            return tall;
        }
        return rows < TALLEST ? taller : tallest;
    }

    /** A whole multiple of the size of the letters, and no wider than what has to be said. */
    private static int bannerRows(int rows, int columns) {
        if (rows < TALL) {
            return 1;
        }
        int scale = Math.max(1, Math.min(rows / 20, columns / 58));
        return (7 * scale + 1) / 2 + (rows < TALLER ? 0 : 1);
    }
}
