package fanbike.adapter.tui.full;

/** What stands for a character where a terminal shows no more than ASCII. */
final class Ascii {

    private static final int FIRST_BEYOND = 0x80;

    private Ascii() {}

    static int of(int point) {
        if (point < FIRST_BEYOND) {
            return point;
        }
        return switch (point) {
            case '▲' -> '^';
            case '▼' -> 'v';
            case '●', '◆' -> 'o';
            case '◀' -> '<';
            case '▶' -> '>';
            case '·', '…' -> '.';
            case '█' -> '#';
            case '▓' -> '%';
            case '▒' -> '+';
            case '░' -> ':';
            case '━', '╌', '═' -> '-';
            case '┃', '┣', '┫' -> '|';
            default -> '?';
        };
    }
}
