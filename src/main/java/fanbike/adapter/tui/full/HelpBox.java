package fanbike.adapter.tui.full;

import java.util.ArrayList;
import java.util.List;

/** The keys, and where a browser finds the ride, over everything. */
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

    static void draw(Scene scene, Canvas canvas, Area area) {
        var lines = new ArrayList<>(LINES);
        scene.page().ifPresent(address -> lines.addAll(List.of("", "In a browser:", address)));
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        Area box = area.middle(lines.size() + 2, Math.max(WIDTH, longest + 4));
        canvas.fill(box, Ink.ALERT);
        for (int index = 0; index < lines.size(); index++) {
            canvas.left(box.below(index + 1).inset(2), lines.get(index), Ink.ALERT);
        }
    }
}
