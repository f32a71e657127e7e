package fanbike.core.gatt;

import java.util.Arrays;
import java.util.HexFormat;

/** The value of a characteristic: bytes that nobody can change. */
public final class Octets {

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A copy of some bytes.
     *
     * @param bytes any number of them
     */
    public static Octets of(byte... bytes) {
        return new Octets(bytes.clone());
    }

    /**
     * The bytes that a string of hexadecimal digits stands for.
     *
     * @param hex an even number of digits, either case; may be empty
     * @throws IllegalArgumentException when it is not that
     */
    public static Octets ofHex(String hex) {
        return new Octets(HEX.parseHex(hex));
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /**
     * One byte, as a number from 0 to 255.
     *
     * @param index from 0
     * @throws IndexOutOfBoundsException when there is no such byte
     */
    public int u8(int index) {
        return bytes[index] & 0xFF;
    }

    /** As lower-case hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes);
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
