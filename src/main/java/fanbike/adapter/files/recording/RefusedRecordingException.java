package fanbike.adapter.files.recording;

import fanbike.app.port.InvalidFileException;
import java.io.IOException;

/** A recording that must not be written, though the disk would let us. The message is for the user. */
public final class RefusedRecordingException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param sentence why, and what to do
     */
    RefusedRecordingException(String sentence) {
        super(sentence);
    }

    /**
     * It cannot be gone on with, because it is bad.
     *
     * @param bad what is wrong with it
     */
    RefusedRecordingException(InvalidFileException bad) {
        super(bad.getMessage(), bad);
    }
}
