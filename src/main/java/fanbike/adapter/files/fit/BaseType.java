package fanbike.adapter.files.fit;

import java.util.Arrays;
import java.util.Optional;

/** How a field's value is written (FIT Protocol, table "FIT Base Types and Invalid Values"). */
public enum BaseType {
    /** A name for a number. */
    ENUM(0x00, 1, 0xFF),
    /** A signed octet. */
    SINT8(0x01, 1, 0x7F),
    /** An octet. */
    UINT8(0x02, 1, 0xFF),
    /** UTF-8 that ends in an octet of 0. */
    STRING(0x07, 1, 0x00),
    /** An octet that is never 0. */
    UINT8Z(0x0A, 1, 0x00),
    /** Octets without a meaning of their own. */
    BYTE(0x0D, 1, 0xFF),
    /** Two octets, signed. */
    SINT16(0x83, 2, 0x7FFF),
    /** Two octets. */
    UINT16(0x84, 2, 0xFFFF),
    /** Four octets, signed. */
    SINT32(0x85, 4, 0x7FFF_FFFF),
    /** Four octets. */
    UINT32(0x86, 4, 0xFFFF_FFFFL),
    /** IEEE 754, single. */
    FLOAT32(0x88, 4, 0xFFFF_FFFFL),
    /** IEEE 754, double. */
    FLOAT64(0x89, 8, -1),
    /** Two octets that are never 0. */
    UINT16Z(0x8B, 2, 0x00),
    /** Four octets that are never 0. */
    UINT32Z(0x8C, 4, 0x00),
    /** Eight octets, signed. */
    SINT64(0x8E, 8, Long.MAX_VALUE),
    /** Eight octets; above {@link Long#MAX_VALUE} the number wraps. */
    UINT64(0x8F, 8, -1),
    /** Eight octets that are never 0. */
    UINT64Z(0x90, 8, 0x00);

    private final int code;
    private final int octets;
    private final long invalid;

    BaseType(int code, int octets, long invalid) {
        this.code = code;
        this.octets = octets;
        this.invalid = invalid;
    }

    /** The number that stands for it in a file. */
    public int code() {
        return code;
    }

    /** How many octets one value has. */
    int octets() {
        return octets;
    }

    /** The bits that say "no value"; as wide as the type, not extended by its sign. */
    long invalid() {
        return invalid;
    }

    boolean isSigned() {
        return this == SINT8 || this == SINT16 || this == SINT32 || this == SINT64;
    }

    boolean isReal() {
        return this == FLOAT32 || this == FLOAT64;
    }

    /** The type that a number in a file stands for. */
    static Optional<BaseType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
