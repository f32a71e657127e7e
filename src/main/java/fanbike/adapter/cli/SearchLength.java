package fanbike.adapter.cli;

import fanbike.app.UsageException;

/** For how long devices are looked for. */
final class SearchLength {

    /** Devices that are awake say who they are several times in this. */
    static final String DEFAULT_SECONDS = "8";

    private static final int LONGEST_SECONDS = 600;
    private static final long SECOND = 1_000_000_000L;

    private SearchLength() {}

    static long nanos(int seconds) throws UsageException {
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw new UsageException(
                    "--seconds " + seconds + " is not possible; allowed: 1 to " + LONGEST_SECONDS + ".");
        }
        return seconds * SECOND;
    }
}
