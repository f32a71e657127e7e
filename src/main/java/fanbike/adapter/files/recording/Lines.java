package fanbike.adapter.files.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file line by line, holding one line at a time: a ride may have millions of them. */
final class Lines {

    private static final int BLOCK = 1 << 16;

    /** Some editors put it before the first line. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private byte[] text = new byte[256];
    private int filled;
    private int position;
    private long blockFromByte;
    private int number;

    /**
     * Begins at the first line.
     *
     * @param in the file
     */
    Lines(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken. */
    long takenBytes() {
        return blockFromByte + position;
    }

    /**
     * The next line; empty at the end of the file.
     *
     * @throws IOException when the disk fails
     */
    Optional<Line> next() throws IOException {
        if (!isMore()) {
            return Optional.empty();
        }
        long from = takenBytes();
        int length = 0;
        boolean ended = false;
        while (!ended && isMore()) {
            int end = newlineOrEnd();
            keep(length, end);
            length += end - position;
            ended = end < filled;
            position = ended ? end + 1 : end;
        }
        number++;
        return Optional.of(trimmed(from, length, ended));
    }

    private boolean isMore() throws IOException {
        if (position == filled) {
            blockFromByte += filled;
            position = 0;
            filled = Math.max(0, in.read(block));
        }
        return position < filled;
    }

    private int newlineOrEnd() {
        int end = position;
        while (end < filled && block[end] != '\n') {
            end++;
        }
        return end;
    }

    /** No more of it than tells that it is too long. */
    private void keep(int length, int end) {
        int kept = Math.min(end - position, Math.max(0, RecordingParser.LONGEST_LINE - length));
        if (length + kept > text.length) {
            text = Arrays.copyOf(text, Math.max(length + kept, 2 * text.length));
        }
        System.arraycopy(block, position, text, Math.min(length, text.length - kept), kept);
    }

    private Line trimmed(long fromByte, int length, boolean ended) {
        int kept = Math.min(length, RecordingParser.LONGEST_LINE);
        int from = number == 1 && hasByteOrderMark(kept) ? BYTE_ORDER_MARK.length : 0;
        while (from < kept && isSpace(text[from])) {
            from++;
        }
        int to = kept;
        while (from < to && isSpace(text[to - 1])) {
            to--;
        }
        int trimmedLength = kept < length ? length - from : to - from;
        return new Line(number, Arrays.copyOfRange(text, from, to), trimmedLength, fromByte + from, ended);
    }

    private boolean hasByteOrderMark(int length) {
        return length >= BYTE_ORDER_MARK.length
                && Arrays.equals(text, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
