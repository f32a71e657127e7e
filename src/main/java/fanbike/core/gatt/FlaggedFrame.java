package fanbike.core.gatt;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The numbers of a value that has flags.
 *
 * @param status how well its bytes kept to them
 * @param flags as they were sent, less the reserved bits
 * @param numbers as they were sent, in that order
 */
record FlaggedFrame(FrameStatus status, long flags, Map<NumericField, Long> numbers) {

    FlaggedFrame {
        numbers = Collections.unmodifiableMap(numbers);
    }

    boolean isSet(int bit) {
        return (flags & (1L << bit)) != 0;
    }

    /** The number as it is written; empty when it was not sent or says that it is not available. */
    OptionalLong number(NumericField field) {
        Long number = numbers.get(field);
        return number != null && field.isAvailable(number) ? OptionalLong.of(number) : OptionalLong.empty();
    }

    /** The same for a number of at most three octets. */
    OptionalInt integer(NumericField field) {
        OptionalLong number = number(field);
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.getAsLong())) : OptionalInt.empty();
    }

    /** The numbers in words, and then what else there is to say. */
    List<DescribedField> describeAnd(DescribedField... more) {
        Stream<DescribedField> described =
                numbers.entrySet().stream().map(entry -> entry.getKey().describe(entry.getValue()));
        return Stream.concat(described, Stream.of(more)).toList();
    }

    FlaggedFrame with(FrameStatus otherStatus, long otherFlags) {
        return new FlaggedFrame(otherStatus, otherFlags, numbers);
    }
}
