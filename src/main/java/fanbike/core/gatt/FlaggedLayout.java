package fanbike.core.gatt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a characteristic with flags is written: the flags, then the groups that they announce. An op code with its parameters
 * is the same thing, the op code being the flags.
 *
 * @param flags the format of the flags
 * @param usedBits how many bits of the flags mean something, from the lowest; the rest is reserved and ignored
 * @param groups in their order
 */
record FlaggedLayout(NumberFormat flags, int usedBits, List<FieldGroup> groups) {

    /** What a value says; empty when not even its flags came whole. */
    Optional<FlaggedFrame> read(Octets value) {
        OptionalLong announcing = flagsOf(value);
        return announcing.isPresent() ? Optional.of(read(value, announcing.getAsLong())) : Optional.empty();
    }

    /** The flags of a value without the reserved bits; empty when not even they came whole. */
    OptionalLong flagsOf(Octets value) {
        OptionalLong all = new OctetReader(value).read(flags);
        return all.isPresent() ? OptionalLong.of(all.getAsLong() & usedMask()) : all;
    }

    /** How long a value with these flags should be. */
    int octets(long announcing) {
        int octets = flags.octets();
        for (FieldGroup group : groups) {
            octets += group.isAnnouncedBy(announcing) ? group.octets() : 0;
        }
        return octets;
    }

    /** What a value says when these flags are taken for its own. */
    FlaggedFrame read(Octets value, long announcing) {
        OctetReader reader = new OctetReader(value);
        Map<NumericField, Long> numbers = read(reader, announcing);
        return new FlaggedFrame(reader.status(), announcing, numbers);
    }

    /** The same from a reader at the front of the value, which is left behind the last of the groups. */
    Map<NumericField, Long> read(OctetReader reader, long announcing) {
        reader.read(flags);
        Map<NumericField, Long> numbers = new LinkedHashMap<>();
        for (FieldGroup group : groups) {
            if (group.isAnnouncedBy(announcing)) {
                read(reader, group, numbers);
            }
        }
        return numbers;
    }

    private static void read(OctetReader reader, FieldGroup group, Map<NumericField, Long> numbers) {
        for (NumericField field : group.fields()) {
            OptionalLong number = reader.read(field.format());
            if (number.isPresent()) {
                numbers.put(field, number.getAsLong());
            }
        }
    }

    /** A frame with these numbers, and the flags that announce them. */
    FlaggedFrame frame(Map<NumericField, Long> numbers) {
        long announcing = 0;
        Map<NumericField, Long> inOrder = new LinkedHashMap<>();
        for (FieldGroup group : groups) {
            announcing |= group.flagWhen(numbers.keySet().containsAll(group.fields()));
            for (NumericField field : group.fields()) {
                Long number = numbers.get(field);
                if (number != null) {
                    inOrder.put(field, field.format().check(field.key(), number));
                }
            }
        }
        return new FlaggedFrame(FrameStatus.OK, announcing, inOrder);
    }

    OctetWriter write(FlaggedFrame frame) {
        OctetWriter writer = new OctetWriter().write(flags, frame.flags());
        frame.numbers().forEach((field, number) -> writer.write(field.format(), number));
        return writer;
    }

    private long usedMask() {
        return (1L << usedBits) - 1;
    }
}
