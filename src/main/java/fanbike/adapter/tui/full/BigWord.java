package fanbike.adapter.tui.full;

import java.util.Locale;
import java.util.Map;

/** Words in capital letters of five by seven dots, as large as there is room for. Knows the letters that are needed. */
final class BigWord {

    private static final int LETTER_HEIGHT = 7;
    private static final int LETTER_WIDTH = 5;
    private static final int STEP = LETTER_WIDTH + 1;

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('A', ".###. #...# #...# ##### #...# #...# #...#"),
            Map.entry('C', ".###. #...# #.... #.... #.... #...# .###."),
            Map.entry('D', "####. #...# #...# #...# #...# #...# ####."),
            Map.entry('E', "##### #.... #.... ####. #.... #.... #####"),
            Map.entry('F', "##### #.... #.... ####. #.... #.... #...."),
            Map.entry('G', ".###. #...# #.... #.### #...# #...# .###."),
            Map.entry('H', "#...# #...# #...# ##### #...# #...# #...#"),
            Map.entry('I', ".###. ..#.. ..#.. ..#.. ..#.. ..#.. .###."),
            Map.entry('L', "#.... #.... #.... #.... #.... #.... #####"),
            Map.entry('N', "#...# ##..# ##..# #.#.# #..## #..## #...#"),
            Map.entry('O', ".###. #...# #...# #...# #...# #...# .###."),
            Map.entry('P', "####. #...# #...# ####. #.... #.... #...."),
            Map.entry('R', "####. #...# #...# ####. #.#.. #..#. #...#"),
            Map.entry('S', ".#### #.... #.... .###. ....# ....# ####."),
            Map.entry('T', "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#.."),
            Map.entry('U', "#...# #...# #...# #...# #...# #...# .###."),
            Map.entry('W', "#...# #...# #...# #.#.# #.#.# ##.## #...#"),
            Map.entry('Y', "#...# #...# .#.#. ..#.. ..#.. ..#.. ..#.."),
            Map.entry(',', "..... ..... ..... ..... ..#.. ..#.. .#..."),
            Map.entry('?', ".###. #...# ....# ..##. ..#.. ..... ..#.."),
            Map.entry(' ', "..... ..... ..... ..... ..... ..... ....."));

    private BigWord() {}

    /** How often the letters' size fits an area; 0 where they do not fit at all. */
    static int scale(String word, Canvas canvas, Area area) {
        int high = area.rows() * Bitmap.dotsInACell(canvas) / LETTER_HEIGHT;
        int wide = area.columns() / (width(word) * stretch(canvas));
        return Math.min(high, wide);
    }

    /** How wide a word is at its smallest. */
    static int width(String word) {
        return word.length() * STEP - 1;
    }

    /** Dots that are not square are doubled. */
    private static int stretch(Canvas canvas) {
        return 2 / Bitmap.dotsInACell(canvas);
    }

    /** Draws a word in the middle of an area, as plain letters where there is no room for large ones. */
    static void paint(String word, Canvas canvas, Area area, Ink ink) {
        int scale = scale(word, canvas, area);
        if (scale == 0) {
            canvas.centre(area.below((area.rows() - 1) / 2), capitalised(word), ink);
        } else {
            bitmap(word, scale, scale * stretch(canvas)).paint(canvas, area, ink);
        }
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Bitmap bitmap(String word, int scaleY, int scaleX) {
        var bitmap = new Bitmap(LETTER_HEIGHT * scaleY, width(word) * scaleX);
        for (int index = 0; index < word.length(); index++) {
            char letter = Character.toUpperCase(word.charAt(index));
            String[] rows = LETTERS.getOrDefault(letter, "").split(" ", -1);
            for (int y = 0; y < rows.length; y++) {
                for (int x = 0; x < rows[y].length(); x++) {
                    if (rows[y].charAt(x) == '#') {
                        bitmap.bar(y * scaleY, (index * STEP + x) * scaleX, scaleY, scaleX);
                    }
                }
            }
        }
        return bitmap;
    }
}
