package fanbike.adapter.tui.full;

import java.util.List;

/** The keys, over everything. */
final class HelpBox {

    private static final List<String> LINES = List.of(
            "Keys",
            "",
            "space  start, pause, go on",
            "n      next interval",
            "b      begin this interval anew",
            "m      mute, and let be heard again",
            "q      stop (asks once)",
            "?      close this");
    private static final int WIDTH = 40;

    private HelpBox() {}

    static void draw(Canvas canvas, Area area) {
        Area box = area.middle(LINES.size() + 2, WIDTH);
        canvas.fill(box, Ink.ALERT);
        for (int index = 0; index < LINES.size(); index++) {
            canvas.left(box.below(index + 1).inset(2), LINES.get(index), Ink.ALERT);
        }
    }
}
