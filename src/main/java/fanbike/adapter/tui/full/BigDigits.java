package fanbike.adapter.tui.full;

/**
 * Figures of any size, made of bars as on a machine's own console: they are told apart from further away than any font
 * that fits a terminal. Knows digits, and {@code : . - /}.
 */
final class BigDigits {

    private static final double USUAL_SHAPE = 0.58;
    private static final double WIDEST_SHAPE = 0.9;
    private static final double STROKE = 0.26;
    private static final int LEAST_HEIGHT = 5;
    private static final int LEAST_WIDTH = 3;
    /** Figures of so many rows leave half a row above and below. */
    private static final int ROWS_WITH_EDGES = 7;

    /** Bars that are set, by digit: top, upper right, lower right, bottom, lower left, upper left, middle. */
    private static final String[] BARS = {
        "1111110", "", "1101101", "1111001", "0110011", "1011011", "1011111", "1110000", "1111111", "1111011"
    };

    private final Bitmap bitmap;
    private final int height;
    private final int width;
    private final int strokeX;
    private final int strokeY;

    private BigDigits(String text, int height, int width, int strokeX, int strokeY) {
        this.height = height;
        this.width = width;
        this.strokeX = strokeX;
        this.strokeY = strokeY;
        bitmap = new Bitmap(height, length(text, width, strokeX));
        int x = 0;
        for (int index = 0; index < text.length(); index++) {
            char figure = text.charAt(index);
            draw(figure, x);
            x += width(figure, width, strokeX) + gap(strokeX);
        }
    }

    /** Draws a text as large as an area allows: where there is no room for bars in lines, and at last as it stands. */
    static void paint(String text, Canvas canvas, Area area, Ink ink) {
        int perCell = Bitmap.dotsInACell(canvas);
        int height = area.rows() * perCell - (area.rows() < ROWS_WITH_EDGES ? 0 : perCell);
        while (height >= LEAST_HEIGHT) {
            int narrow = width(height * USUAL_SHAPE * 2 / perCell);
            if (length(text, narrow, stroke(narrow)) <= area.columns()) {
                ofHeight(text, height, perCell, area.columns()).paint(canvas, area, ink);
                return;
            }
            height--;
        }
        if (!ThinDigits.paint(text, canvas, area, ink)) {
            canvas.centre(area.below((area.rows() - 1) / 2), text, ink);
        }
    }

    private static Bitmap ofHeight(String text, int height, int perCell, int columns) {
        int wide = width(height * WIDEST_SHAPE * 2 / perCell);
        while (wide > LEAST_WIDTH && length(text, wide, stroke(wide)) > columns) {
            wide--;
        }
        int strokeX = stroke(wide);
        int strokeY = Math.max(1, Math.min((height - 2) / 3, (int) Math.round(strokeX * 0.85 * perCell / 2)));
        return new BigDigits(text, height, wide, strokeX, strokeY).bitmap;
    }

    private static int width(double shape) {
        return Math.max(LEAST_WIDTH, (int) Math.round(shape));
    }

    private static int stroke(int width) {
        return Math.max(1, (int) Math.round(width * STROKE));
    }

    private static int gap(int strokeX) {
        return Math.max(1, (int) Math.round(strokeX * 0.7));
    }

    private static int width(char figure, int width, int strokeX) {
        return switch (figure) {
            case ':', '.' -> strokeX;
            default -> width;
        };
    }

    private static int length(String text, int width, int strokeX) {
        int figures = text.chars()
                .map(figure -> width((char) figure, width, strokeX) + gap(strokeX))
                .sum();
        return figures - gap(strokeX);
    }

    private void draw(char figure, int x) {
        switch (figure) {
            case ':' -> {
                bitmap.bar((height - strokeY) * 3 / 10, x, strokeY, strokeX);
                bitmap.bar((height - strokeY) * 7 / 10, x, strokeY, strokeX);
            }
            case '.' -> bitmap.bar(height - strokeY, x, strokeY, strokeX);
            case '-' -> bitmap.bar((height - strokeY) / 2, x, strokeY, width);
            case '/' -> slash(x);
            case '1' -> one(x);
            default -> bars(BARS[figure - '0'], x);
        }
    }

    private void slash(int x) {
        for (int y = 0; y < height; y++) {
            int from = (height - 1 - y) * (width - strokeX) / Math.max(1, height - 1);
            bitmap.bar(y, x + from, 1, strokeX);
        }
    }

    /** A lone bar at the right would look like a part of another digit. */
    private void one(int x) {
        int middle = (width - strokeX + 1) / 2;
        bitmap.bar(0, x + middle, height, strokeX);
        bitmap.bar(0, x + Math.max(0, middle - strokeX), strokeY, strokeX);
        bitmap.bar(height - strokeY, x, strokeY, width);
    }

    private void bars(String set, int x) {
        int right = x + width - strokeX;
        int middle = (height - strokeY) / 2;
        bar(set, 0, 0, x, strokeY, width);
        bar(set, 1, 0, right, middle + strokeY, strokeX);
        bar(set, 2, middle, right, height - middle, strokeX);
        bar(set, 3, height - strokeY, x, strokeY, width);
        bar(set, 4, middle, x, height - middle, strokeX);
        bar(set, 5, 0, x, middle + strokeY, strokeX);
        bar(set, 6, middle, x, strokeY, width);
        roundCorners(set, x);
    }

    private void bar(String set, int place, int y, int x, int barHeight, int barWidth) {
        if (set.charAt(place) == '1') {
            bitmap.bar(y, x, barHeight, barWidth);
        }
    }

    private void roundCorners(String set, int x) {
        roundCorner(set, 0, 5, 0, x, 1, 1);
        roundCorner(set, 0, 1, 0, x + width - 1, 1, -1);
        roundCorner(set, 3, 4, height - 1, x, -1, 1);
        roundCorner(set, 3, 2, height - 1, x + width - 1, -1, -1);
    }

    /** Where two bars meet at an outer corner. */
    private void roundCorner(String set, int one, int other, int y, int x, int down, int right) {
        int cut = strokeX > 2 ? Math.max(1, strokeX / 3) : 0;
        if (set.charAt(one) == '1' && set.charAt(other) == '1') {
            for (int i = 0; i < cut; i++) {
                for (int j = 0; i + j < cut; j++) {
                    bitmap.set(y + i * down, x + j * right, false);
                }
            }
        }
    }
}
