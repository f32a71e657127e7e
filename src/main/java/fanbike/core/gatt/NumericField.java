package fanbike.core.gatt;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A number that has its place in a characteristic. There is one object for each place, told apart by identity: it is the
 * key under which every notification's numbers are kept, and hashing what it says would cost more than reading them.
 */
final class NumericField {

    static final String UNKNOWN = "unknown";

    private final String key;
    private final NumberFormat format;
    private final BigDecimal unit;
    private final OptionalLong notAvailable;
    private final Map<Long, String> names;

    /**
     * A place in a characteristic.
     *
     * @param key its name in descriptions, with the unit
     * @param format how it is written
     * @param unit what 1 of the written number means in the unit of the key
     * @param notAvailable the written number that says "not available", if there is one
     * @param names what the written numbers stand for, when they count nothing
     */
    private NumericField(
            String key, NumberFormat format, BigDecimal unit, OptionalLong notAvailable, Map<Long, String> names) {
        this.key = key;
        this.format = format;
        this.unit = unit;
        this.notAvailable = notAvailable;
        this.names = names;
    }

    static NumericField of(String key, NumberFormat format) {
        return new NumericField(key, format, BigDecimal.ONE, OptionalLong.empty(), Map.of());
    }

    NumericField in(String unitOfOne) {
        return new NumericField(key, format, new BigDecimal(unitOfOne), notAvailable, names);
    }

    NumericField notAvailableAt(long number) {
        return new NumericField(key, format, unit, OptionalLong.of(number), names);
    }

    NumericField named(Map<Long, String> nameOfNumber) {
        return new NumericField(key, format, unit, notAvailable, nameOfNumber);
    }

    String key() {
        return key;
    }

    NumberFormat format() {
        return format;
    }

    boolean isAvailable(long number) {
        return notAvailable.isEmpty() || notAvailable.getAsLong() != number;
    }

    DescribedField describe(long number) {
        if (!names.isEmpty()) {
            return DescribedField.of(key, names.getOrDefault(number, UNKNOWN));
        }
        return isAvailable(number)
                ? DescribedField.of(key, unit.multiply(BigDecimal.valueOf(number)))
                : DescribedField.notAvailable(key);
    }
}
