package fanbike.core.gatt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One field of a value in words that a person can read.
 *
 * @param key what it is, with its unit: {@code cadence_rpm}
 * @param value a {@link BigDecimal} (never written with an exponent), a {@link Boolean}, a {@link String} or a
 *     {@link List} of one kind of these; empty when the field was sent to say that its value is not available
 */
public record DescribedField(String key, Optional<Object> value) {

    private static final int DECIMALS = 4;

    static DescribedField of(String key, BigDecimal number) {
        return new DescribedField(key, Optional.of(plain(number)));
    }

    static DescribedField of(String key, long number) {
        return of(key, BigDecimal.valueOf(number));
    }

    static DescribedField of(String key, boolean fact) {
        return new DescribedField(key, Optional.of(fact));
    }

    static DescribedField of(String key, String text) {
        return new DescribedField(key, Optional.of(text));
    }

    static DescribedField ofTexts(String key, List<String> texts) {
        return new DescribedField(key, Optional.of(List.copyOf(texts)));
    }

    static DescribedField ofNumbers(String key, List<Integer> numbers) {
        return new DescribedField(
                key, Optional.of(numbers.stream().map(BigDecimal::valueOf).toList()));
    }

    static DescribedField notAvailable(String key) {
        return new DescribedField(key, Optional.empty());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0));
    }
}
