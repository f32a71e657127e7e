package fanbike.core.gatt;

/** How a whole number is written: in how many octets, least significant first, and whether it can be negative. */
enum NumberFormat {
    U8(1, false),
    U16(2, false),
    S16(2, true),
    U24(3, false),
    U32(4, false);

    private final int octets;
    private final boolean signed;

    NumberFormat(int octets, boolean signed) {
        this.octets = octets;
        this.signed = signed;
    }

    int octets() {
        return octets;
    }

    /** The number that some bits mean, of which only the lowest count: the rest is cut off or filled with the sign. */
    long ofBits(long bits) {
        int unused = Long.SIZE - Byte.SIZE * octets;
        return signed ? bits << unused >> unused : bits << unused >>> unused;
    }

    /** The number itself, for the caller to go on with. */
    long check(String name, long number) {
        if (ofBits(number) != number) {
            throw new IllegalArgumentException(name + " of " + number + " does not fit a field of type " + this);
        }
        return number;
    }
}
