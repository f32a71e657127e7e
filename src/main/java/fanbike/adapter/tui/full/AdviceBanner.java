package fanbike.adapter.tui.full;

/** What to do, in a word with arrows: the more of them, the further off. */
final class AdviceBanner {

    private static final int MOST_ARROWS = 3;
    private static final int NARROWEST_ARROW = 6;

    private AdviceBanner() {}

    static void draw(Scene scene, Canvas canvas, Area area) {
        if (scene.controls().asksToStop()) {
            question(canvas, area);
            return;
        }
        Mood mood = Mood.of(scene);
        Ink ink = mood.ink(scene.distance());
        canvas.fill(area, ink);
        if (!scene.toGoOn().isEmpty()) {
            toGoOn(scene.toGoOn(), canvas, area.inset(1), ink);
        } else if (BigWord.scale(mood.word(), canvas, area) == 0) {
            line(scene, mood, canvas, area, ink);
        } else {
            BigWord.paint(mood.word(), canvas, area, ink);
            int scale = BigWord.scale(mood.word(), canvas, area);
            int word = BigWord.width(mood.word()) * scale * (2 / Bitmap.dotsInACell(canvas));
            Area side = area.left((area.columns() - word) / 2);
            arrows(scene, mood, canvas, side, ink);
            arrows(scene, mood, canvas, area.rightOf(area.columns() - side.columns()), ink);
        }
    }

    /** Whole, or else what comes first of it, where that can be read from afar. */
    private static void toGoOn(String ways, Canvas canvas, Area area, Ink ink) {
        String first = ways.split(" or ", 2)[0];
        boolean isOnlyFirstLarge = BigWord.scale(ways, canvas, area) == 0 && BigWord.scale(first, canvas, area) > 0;
        BigWord.paint(isOnlyFirstLarge ? first : ways, canvas, area, ink);
    }

    private static void question(Canvas canvas, Area area) {
        canvas.fill(area, Ink.ALERT);
        Area middle = area.below((area.rows() - 1) / 2);
        String whole = "Stop the ride?  q again: stop   any other key: go on";
        canvas.centre(middle, whole, Ink.ALERT);
    }

    private static void line(Scene scene, Mood mood, Canvas canvas, Area area, Ink ink) {
        String mark = mood.arrow().repeat(Math.max(1, scene.distance()));
        String text = mark.isEmpty() ? mood.word() : mark + "  " + mood.word() + "  " + mark;
        canvas.centre(area.below((area.rows() - 1) / 2), text, ink);
    }

    private static void arrows(Scene scene, Mood mood, Canvas canvas, Area area, Ink ink) {
        int each = Math.max(NARROWEST_ARROW, area.columns() / (MOST_ARROWS + 1));
        int count = Math.min(Math.max(1, scene.distance()), area.columns() / each);
        if (mood.arrow().isEmpty()) {
            return;
        }
        Area all = area.middle(area.rows(), count * each);
        for (int index = 0; index < count; index++) {
            Area one = all.rightOf(index * each).left(each);
            arrow(mood, canvas, one).paint(canvas, one, ink);
        }
    }

    private static Bitmap arrow(Mood mood, Canvas canvas, Area area) {
        int perCell = Bitmap.dotsInACell(canvas);
        int height = Math.max(2, area.rows() * perCell - perCell);
        int width = (Math.min(area.columns() - 2, 2 * (height * 2 / perCell)) - 1) / 2 * 2 + 1;
        var arrow = new Bitmap(height, width);
        for (int y = 0; y < height; y++) {
            int row = mood == Mood.SLOWER ? height - 1 - y : y;
            int share = mood == Mood.HOLD ? Math.min(height - 1 - row, row) * 2 + 1 : row + 1;
            int half = Math.min(width / 2, (width / 2 + 1) * share / height);
            arrow.bar(y, width / 2 - half, 1, 2 * half + 1);
        }
        return arrow;
    }
}
