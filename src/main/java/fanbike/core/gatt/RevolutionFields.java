package fanbike.core.gatt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The two numbers of a wheel or crank counter, which mean something only together.
 *
 * @param revolutions how many so far
 * @param eventTime when the last one was complete
 */
record RevolutionFields(NumericField revolutions, NumericField eventTime) {

    FieldGroup whenSet(int bit) {
        return FieldGroup.whenSet(bit, revolutions, eventTime);
    }

    Optional<RevolutionCount> in(FlaggedFrame frame) {
        OptionalLong count = frame.number(revolutions);
        OptionalInt ticks = frame.integer(eventTime);
        return count.isPresent() && ticks.isPresent()
                ? Optional.of(new RevolutionCount(count.getAsLong(), ticks.getAsInt()))
                : Optional.empty();
    }

    Map<NumericField, Long> numbers(Optional<RevolutionCount> count) {
        Map<NumericField, Long> numbers = new LinkedHashMap<>();
        count.ifPresent(value -> {
            numbers.put(revolutions, value.revolutions());
            numbers.put(eventTime, (long) value.eventTime());
        });
        return numbers;
    }
}
