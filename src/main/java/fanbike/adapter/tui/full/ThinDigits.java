package fanbike.adapter.tui.full;

import java.util.Map;

/** Figures of three rows made of lines, for where there is no room for bars. */
final class ThinDigits {

    private static final int ROWS = 3;

    /** The rows of each figure, from the top. */
    private static final Map<Character, String[]> FIGURES = Map.ofEntries(
            Map.entry('0', new String[] {" _ ", "| |", "|_|"}),
            Map.entry('1', new String[] {"   ", "  |", "  |"}),
            Map.entry('2', new String[] {" _ ", " _|", "|_ "}),
            Map.entry('3', new String[] {" _ ", " _|", " _|"}),
            Map.entry('4', new String[] {"   ", "|_|", "  |"}),
            Map.entry('5', new String[] {" _ ", "|_ ", " _|"}),
            Map.entry('6', new String[] {" _ ", "|_ ", "|_|"}),
            Map.entry('7', new String[] {" _ ", "  |", "  |"}),
            Map.entry('8', new String[] {" _ ", "|_|", "|_|"}),
            Map.entry('9', new String[] {" _ ", "|_|", " _|"}),
            Map.entry('-', new String[] {"   ", " _ ", "   "}),
            Map.entry('/', new String[] {"  /", " / ", "/  "}),
            Map.entry('.', new String[] {" ", " ", "."}),
            Map.entry(':', new String[] {" ", ".", "."}));

    private ThinDigits() {}

    /** Draws a text in the middle of an area; gives false, and draws nothing, where there is no room. */
    static boolean paint(String text, Canvas canvas, Area area, Ink ink) {
        int width = text.chars().map(figure -> rows((char) figure)[0].length()).sum();
        if (area.rows() < ROWS || area.columns() < width) {
            return false;
        }
        Area middle = area.middle(ROWS, width);
        int column = middle.column();
        for (int index = 0; index < text.length(); index++) {
            String[] rows = rows(text.charAt(index));
            for (int row = 0; row < ROWS; row++) {
                canvas.write(middle.row() + row, column, rows[row], ink);
            }
            column += rows[0].length();
        }
        return true;
    }

    private static String[] rows(char figure) {
        return FIGURES.getOrDefault(figure, new String[] {" ", " ", " "});
    }
}
