package fanbike.core.gatt;

import java.util.Arrays;

/** Writes numbers one after the other into a value. */
final class OctetWriter {

    private byte[] octets = {};

    OctetWriter write(NumberFormat format, long number) {
        byte[] more = new byte[format.octets()];
        for (int i = 0; i < more.length; i++) {
            more[i] = (byte) (number >> (Byte.SIZE * i));
        }
        return write(more);
    }

    OctetWriter write(byte[] more) {
        int size = octets.length;
        octets = Arrays.copyOf(octets, size + more.length);
        System.arraycopy(more, 0, octets, size, more.length);
        return this;
    }

    Octets toOctets() {
        return Octets.of(octets);
    }
}
