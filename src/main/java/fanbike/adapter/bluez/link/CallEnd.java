package fanbike.adapter.bluez.link;

import fanbike.adapter.bluez.bus.BusError;
import fanbike.core.gatt.Octets;
import java.util.Optional;

/**
 * The end of the call that a link made last.
 *
 * @param value what was read; no octets where nothing was to be read
 * @param error why it failed; empty where it did not
 */
public record CallEnd(Octets value, Optional<BusError> error) {

    /**
     * A call that worked.
     *
     * @param value what was read
     */
    public static CallEnd good(Octets value) {
        return new CallEnd(value, Optional.empty());
    }

    /**
     * A call that failed.
     *
     * @param error why
     */
    public static CallEnd bad(BusError error) {
        return new CallEnd(Octets.of(), Optional.of(error));
    }
}
