package fanbike.adapter.tui.full;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A terminal that keeps each write that reaches it, until it is taken away. */
final class CountedOutput extends OutputStream {

    private final List<String> writes = new ArrayList<>();
    private boolean isGone;

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (isGone) {
            throw new IOException("Input/output error");
        }
        writes.add(new String(bytes, from, length, StandardCharsets.UTF_8));
    }

    /** From now on each write fails. */
    void takeAway() {
        isGone = true;
    }

    int count() {
        return writes.size();
    }

    String last() {
        return writes.get(writes.size() - 1);
    }

    String all() {
        return String.join("", writes);
    }
}
