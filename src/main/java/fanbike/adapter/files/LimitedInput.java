package fanbike.adapter.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of which there may only be so many. */
final class LimitedInput extends FilterInputStream {

    private long left;

    /** There were more. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("more bytes than are allowed");
        }
    }

    /**
     * Lets bytes through.
     *
     * @param in where they come from
     * @param mostBytes how many there may be
     */
    LimitedInput(InputStream in, long mostBytes) {
        super(in);
        this.left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooLongException {
        left -= read;
        if (left < 0) {
            throw new TooLongException();
        }
    }
}
