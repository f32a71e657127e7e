package fanbike.core.gatt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /** The next numbers, or empty when they are not all there. */
    Optional<List<Integer>> readAll(NumberFormat... formats) {
        List<Integer> numbers = new ArrayList<>();
        for (NumberFormat format : formats) {
            read(format).ifPresent(number -> numbers.add(Math.toIntExact(number)));
        }
        return truncated ? Optional.empty() : Optional.of(numbers);
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
