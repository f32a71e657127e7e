package fanbike.adapter.files.recording;

/** Finds the lines of a file, one after the other. */
final class Lines {

    private final byte[] bytes;
    private int position;
    private int number;

    /**
     * Begins at the first line.
     *
     * @param bytes the whole file
     */
    Lines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether there is another line. */
    boolean hasNext() {
        return position < bytes.length;
    }

    /** The next line; call only where there is one. */
    Line next() {
        int from = position;
        int to = from;
        while (to < bytes.length && bytes[to] != '\n') {
            to++;
        }
        position = to + 1;
        number++;
        while (from < to && isSpace(bytes[from])) {
            from++;
        }
        while (from < to && isSpace(bytes[to - 1])) {
            to--;
        }
        return new Line(number, from, to);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
