package fanbike.adapter.files.archive;

import java.io.IOException;

/** There is something where an archive is to be. */
final class OccupiedException extends IOException {

    private static final long serialVersionUID = 1L;

    OccupiedException(String sentence) {
        super(sentence);
    }
}
