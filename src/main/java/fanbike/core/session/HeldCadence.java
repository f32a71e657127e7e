package fanbike.core.session;

import fanbike.core.model.Cadence;
import java.util.Optional;

/** The last cadence that arrived, for as long as it holds. */
final class HeldCadence {

    private final long staleNanos;
    private Optional<Cadence> cadence = Optional.empty();
    private long staleAtNanos = SessionMachine.NEVER;

    /**
     * Nothing has arrived.
     *
     * @param staleNanos how long a value holds
     */
    HeldCadence(long staleNanos) {
        this.staleNanos = staleNanos;
    }

    Optional<Cadence> cadence() {
        return cadence;
    }

    /** When the value stops holding; never, where there is none. */
    long staleAtNanos() {
        return staleAtNanos;
    }

    void hold(long atNanos, Cadence value) {
        cadence = Optional.of(value);
        staleAtNanos = atNanos + staleNanos;
    }

    void drop() {
        cadence = Optional.empty();
        staleAtNanos = SessionMachine.NEVER;
    }
}
