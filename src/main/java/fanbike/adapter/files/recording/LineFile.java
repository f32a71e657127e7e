package fanbike.adapter.files.recording;

import java.io.Closeable;
import java.io.IOException;

/** A file that grows by lines. {@link #force} may be called while another thread writes. */
interface LineFile extends Closeable {

    /**
     * Appends bytes.
     *
     * @param line with its newline
     * @throws IOException when the disk refuses; a part of it may then be in the file
     */
    void write(byte[] line) throws IOException;

    /**
     * Takes away the end of the file.
     *
     * @param bytes how many stay
     * @throws IOException when the disk refuses
     */
    void cutTo(long bytes) throws IOException;

    /**
     * Waits until all that was written survives a power loss.
     *
     * @throws IOException when it does not
     */
    void force() throws IOException;
}
