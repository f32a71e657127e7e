package fanbike.adapter.files.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalLong;

/** The value of one field as it is in a file: a number, a list of them, a text, or that there is none. Immutable. */
public final class FitValue {

    /** A field's length is one octet in a definition. */
    static final int MOST_OCTETS = 255;

    private static final char STANDS_FOR_END = '\uFFFD';

    private final BaseType type;
    private final byte[] octets;

    private FitValue(BaseType type, byte[] octets) {
        this.type = type;
        this.octets = octets;
    }

    /**
     * A value as it is in a file of the usual byte order.
     *
     * @param type of each of its numbers
     * @param littleEndian a whole number of them, at least one; is kept, and must not be changed
     */
    static FitValue ofOctets(BaseType type, byte[] littleEndian) {
        return new FitValue(type, littleEndian);
    }

    /**
     * No value.
     *
     * @param type of the number that there is not
     */
    public static FitValue none(BaseType type) {
        return new FitValue(type, lowOctets(type.invalid(), type.octets()));
    }

    /**
     * A whole number, or several.
     *
     * @param type of each
     * @param numbers at least one
     * @throws IllegalArgumentException when the type cannot hold one of them
     */
    public static FitValue of(BaseType type, long... numbers) {
        byte[] octets = new byte[type.octets() * numbers.length];
        for (int place = 0; place < numbers.length; place++) {
            if (!fits(type, numbers[place])) {
                throw new IllegalArgumentException(numbers[place] + " is no " + type);
            }
            System.arraycopy(lowOctets(numbers[place], type.octets()), 0, octets, place * type.octets(), type.octets());
        }
        return new FitValue(type, octets);
    }

    /**
     * A number with a fraction.
     *
     * @param figure finite
     */
    public static FitValue ofReal(float figure) {
        return new FitValue(BaseType.FLOAT32, lowOctets(Float.floatToIntBits(figure), Float.BYTES));
    }

    /**
     * A text.
     *
     * @param text of which as much is kept as fits: 254 octets of UTF-8, whole characters
     */
    public static FitValue ofText(String text) {
        // What comes after a 0 would be lost.
        String whole = text.replace('\0', STANDS_FOR_END);
        int end = whole.length();
        while (utf8(whole.substring(0, end)).length >= MOST_OCTETS) {
            end = whole.offsetByCodePoints(end, -1);
        }
        byte[] utf8 = utf8(whole.substring(0, end));
        return new FitValue(BaseType.STRING, Arrays.copyOf(utf8, utf8.length + 1));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a type can hold a number, as one that does not say "no value". */
    static boolean fits(BaseType type, long number) {
        int bits = Byte.SIZE * type.octets();
        if (type.isReal() || type == BaseType.STRING) {
            return false;
        }
        if (number == type.invalid()) {
            return false;
        }
        if (bits == Long.SIZE) {
            return true;
        }
        return type.isSigned()
                ? number >= -(1L << (bits - 1)) && number < 1L << (bits - 1)
                : number >= 0 && number < 1L << bits;
    }

    private static byte[] lowOctets(long number, int octets) {
        byte[] all = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number)
                .array();
        return Arrays.copyOf(all, octets);
    }

    /** How it is written. */
    public BaseType type() {
        return type;
    }

    /** How many octets it takes. */
    int length() {
        return octets.length;
    }

    void writeTo(ByteBuffer file) {
        file.put(octets);
    }

    /** How many numbers it has; for a text, how many octets. */
    public int size() {
        return octets.length / type.octets();
    }

    /** The first whole number; empty where there is none. */
    public OptionalLong whole() {
        return whole(0);
    }

    /**
     * One of several whole numbers.
     *
     * @param place from 0, less than {@link #size()}
     * @return empty where there is no value, or where it is a text or has fractions
     */
    public OptionalLong whole(int place) {
        if (type.isReal() || type == BaseType.STRING) {
            return OptionalLong.empty();
        }
        long bits = bits(place);
        if (bits == type.invalid()) {
            return OptionalLong.empty();
        }
        int unused = Long.SIZE - Byte.SIZE * type.octets();
        return OptionalLong.of(type.isSigned() ? bits << unused >> unused : bits);
    }

    /** The text up to its end; empty where there is none, or where it is no text. What is no UTF-8 is replaced. */
    public String text() {
        if (type != BaseType.STRING) {
            return "";
        }
        int end = 0;
        while (end < octets.length && octets[end] != 0) {
            end++;
        }
        return new String(octets, 0, end, StandardCharsets.UTF_8);
    }

    private long bits(int place) {
        long bits = 0;
        for (int octet = type.octets() - 1; octet >= 0; octet--) {
            bits = bits << Byte.SIZE | Byte.toUnsignedLong(octets[place * type.octets() + octet]);
        }
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FitValue value && type == value.type && Arrays.equals(octets, value.octets);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return type + " " + HexFormat.of().formatHex(octets);
    }
}
