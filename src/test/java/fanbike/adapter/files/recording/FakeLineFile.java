package fanbike.adapter.files.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A line file on a disk that can be full, or broken. */
final class FakeLineFile implements LineFile {

    private final StringBuilder content = new StringBuilder();
    private long room = Long.MAX_VALUE;
    private boolean canForce = true;
    private boolean canCut = true;
    private int writes;
    private int forces;
    private boolean closed;

    /** From now on the disk takes so many bytes more. */
    void leaveRoomFor(long bytes) {
        room = bytes;
    }

    void breakForcing(boolean broken) {
        canForce = !broken;
    }

    void breakCutting(boolean broken) {
        canCut = !broken;
    }

    String text() {
        return content.toString();
    }

    int writes() {
        return writes;
    }

    int forces() {
        return forces;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void write(byte[] line) throws IOException {
        writes++;
        int taken = (int) Math.min(room, line.length);
        content.append(new String(line, 0, taken, StandardCharsets.US_ASCII));
        room -= taken;
        if (taken < line.length) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void cutTo(long bytes) throws IOException {
        if (!canCut) {
            throw new IOException("Input/output error");
        }
        if (bytes > content.length()) {
            throw new IOException("cannot cut " + content.length() + " bytes to " + bytes);
        }
        content.setLength((int) bytes);
    }

    @Override
    public void force() throws IOException {
        forces++;
        if (!canForce) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
