package fanbike.adapter.files.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a file line by line and leaves every byte of it where it is, but for the newlines. */
final class RawLines {

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];
    private byte[] bytes = new byte[256];
    private int length;
    private int filled;
    private int position;
    private boolean ended;

    /**
     * Begins before the first line.
     *
     * @param in the file
     */
    RawLines(InputStream in) {
        this.in = in;
    }

    /**
     * Goes on to the next line.
     *
     * @return whether there is one
     * @throws IOException when the disk fails
     */
    boolean next() throws IOException {
        length = 0;
        ended = false;
        boolean any = false;
        while (!ended && !isTooLong() && isMore()) {
            any = true;
            int end = position;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            keep(end);
            ended = end < filled;
            position = ended ? end + 1 : end;
        }
        return any;
    }

    private boolean isMore() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(block));
        }
        return position < filled;
    }

    private void keep(int end) {
        int more = end - position;
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
        System.arraycopy(block, position, bytes, length, more);
        length += more;
    }

    /** Begins with the line; good until the next is read. */
    byte[] bytes() {
        return bytes;
    }

    /** Of the line, without its newline. */
    int length() {
        return length;
    }

    /** Whether the line has its newline. */
    boolean isEnded() {
        return ended;
    }

    /** Whether the line was given up, because none that long was ever written. */
    boolean isTooLong() {
        return length > RecordingParser.LONGEST_LINE;
    }
}
