package fanbike.core.view;

import java.util.OptionalInt;

/** A figure that holds until the next one, or until it is stale. Confined to the caller's thread. */
final class LastFigure {

    private final long staleNanos;
    private OptionalInt figure = OptionalInt.empty();
    private long sinceNanos;

    LastFigure(long staleNanos) {
        this.staleNanos = staleNanos;
    }

    /** Takes a figure; one that is missing is no news. */
    void note(OptionalInt told, long atNanos) {
        if (told.isPresent()) {
            figure = told;
            sinceNanos = atNanos;
        }
    }

    OptionalInt at(long nowNanos) {
        return nowNanos - sinceNanos <= staleNanos ? figure : OptionalInt.empty();
    }
}
