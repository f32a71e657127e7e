package fanbike.adapter.html.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {

    private static final Scale HUNDRED = new Scale(0, 100);

    @ParameterizedTest
    @CsvSource({
        "1, 3, 1",
        "1.5, 3, 1.5",
        "-0.25, 2, -0.25",
        "0.0004, 3, 0",
        "-0.0004, 3, 0",
        "12.3456, 3, 12.346",
        "1e7, 1, 10000000",
        "0.05, 2, 0.05",
        "99.999, 2, 100",
        "7, 0, 7"
    })
    void aNumberInAnAttributeIsShortAndPlain(double value, int decimals, String text) {
        assertThat(Decimal.text(value, decimals)).isEqualTo(text);
    }

    @Test
    void whatIsBeyondAScaleLiesAtItsEnd() {
        var scale = new Scale(40, 60);

        assertThat(scale.percent(45)).isEqualTo("25");
        assertThat(scale.percent(10)).isEqualTo("0");
        assertThat(scale.percent(99)).isEqualTo("100");
        assertThat(scale.below(45, 200)).isEqualTo(150);
        assertThat(scale.isBeyond(60)).isFalse();
        assertThat(scale.isBeyond(60.1)).isTrue();
        assertThatThrownBy(() -> new Scale(5, 5)).hasMessageContaining("5.0");
    }

    @Test
    void ticksAreRoundAndFew() {
        assertThat(Ticks.values(new Scale(42, 71), 5)).containsExactly(50.0, 60.0, 70.0);
        assertThat(Ticks.values(new Scale(-4, 4), 5)).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
        assertThat(Ticks.seconds(new Scale(0, 2040), 9))
                .containsExactly(0.0, 300.0, 600.0, 900.0, 1200.0, 1500.0, 1800.0);
        assertThat(Ticks.seconds(new Scale(0, 43_200), 9)).hasSize(7);
        assertThat(Ticks.seconds(new Scale(0, 1e6), 9)).hasSizeLessThan(10);
    }

    @Test
    void aLineHoldsEachValueUntilTheNext() {
        var path = new LinePath(HUNDRED, 100);

        path.add(0, 10, 50);
        path.add(10, 30, 50);
        path.add(30, 50, 100);

        assertThat(path.data(HUNDRED, 200)).isEqualTo("M0 100H600V0H1000");
    }

    @Test
    void aLineBreaksWhereNothingIsKnown() {
        var path = new LinePath(HUNDRED, 100);

        path.add(0, 10, 50);
        path.add(20, 30, 50);
        path.lift();
        path.add(30, 40, 50);

        assertThat(path.data(HUNDRED, 200)).isEqualTo("M0 100H200M400 100H600M600 100H800");
    }

    @Test
    void aGapThatCannotBeSeenBreaksNothing() {
        var path = new LinePath(HUNDRED, 10);

        path.add(0, 10, 50);
        path.add(15, 30, 60);

        assertThat(path.data(HUNDRED, 200)).isEqualTo("M0 100H300V80H600");
    }

    @Test
    void aLongLineIsThinnedAndKeepsItsPeaks() {
        var path = new LinePath(new Scale(0, 100_000), 600);
        var random = new Random(1);

        for (int i = 0; i < 100_000; i++) {
            double value = i == 12_345 ? 99 : i == 54_321 ? 1 : 40 + random.nextInt(20);
            path.add(i, i + 1.0, value);
        }

        String data = path.data(HUNDRED, 100);
        assertThat(data.chars().filter(letter -> letter == 'V')).hasSizeBetween(600, 1800);
        assertThat(data).containsOnlyOnce("V1H").containsOnlyOnce("V99H");
    }

    @Test
    void anEmptyLineIsAnEmptyPath() {
        var path = new LinePath(HUNDRED, 10);

        path.lift();

        assertThat(path.data(HUNDRED, 100)).isEmpty();
    }
}
