package fanbike.core.gatt;

import java.util.List;

/**
 * Fields that come together or not at all: a row of the table in a characteristic's specification.
 *
 * @param flag the bits of the flags that tell, as a mask; 0 for none, they always come
 * @param whenPresent the value of those bits when they come
 * @param fields in their order
 */
record FieldGroup(long flag, long whenPresent, List<NumericField> fields) {

    static FieldGroup always(NumericField... fields) {
        return new FieldGroup(0, 0, List.of(fields));
    }

    static FieldGroup whenSet(int bit, NumericField... fields) {
        return new FieldGroup(1L << bit, 1L << bit, List.of(fields));
    }

    static FieldGroup whenClear(int bit, NumericField... fields) {
        return new FieldGroup(1L << bit, 0, List.of(fields));
    }

    /** Fields that follow one op code, which takes the place of the flags. */
    static FieldGroup after(int opCode, NumericField... fields) {
        return new FieldGroup(0xFF, opCode, List.of(fields));
    }

    boolean isAnnouncedBy(long flags) {
        return (flags & flag) == whenPresent;
    }

    /** What its bit is in the flags of a value with or without the group. */
    long flagWhen(boolean present) {
        return present ? whenPresent : flag & ~whenPresent;
    }

    int octets() {
        int octets = 0;
        for (NumericField field : fields) {
            octets += field.format().octets();
        }
        return octets;
    }
}
