package fanbike.core.gatt;

import java.util.Arrays;
import java.util.OptionalLong;

/** Reads numbers from a value, front to back. Once one did not come whole, nothing after it can be read. */
final class OctetReader {

    private final Octets octets;
    private int position;
    private boolean truncated;

    OctetReader(Octets octets) {
        this.octets = octets;
    }

    /** The next number, or empty when fewer octets are left than it needs. */
    OptionalLong read(NumberFormat format) {
        if (truncated || remaining() < format.octets()) {
            truncated = true;
            return OptionalLong.empty();
        }
        long bits = 0;
        for (int i = 0; i < format.octets(); i++) {
            bits |= (long) octets.u8(position + i) << (Byte.SIZE * i);
        }
        position += format.octets();
        return OptionalLong.of(format.ofBits(bits));
    }

    /** All that is left; it counts as read. */
    byte[] readRest() {
        byte[] rest = Arrays.copyOfRange(octets.toArray(), position, octets.size());
        position = octets.size();
        return rest;
    }

    int remaining() {
        return octets.size() - position;
    }

    /** Truncated when a number did not come whole, else whether octets are left. */
    FrameStatus status() {
        if (truncated) {
            return FrameStatus.TRUNCATED;
        }
        return remaining() > 0 ? FrameStatus.TRAILING_BYTES : FrameStatus.OK;
    }
}
