package fanbike.adapter.html.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointChartTest {

    private static final Scale NEAR = new Scale(-4, 4);

    @Test
    void drawsALineThroughItsPointsAndSaysThemInWords() {
        PointChart chart = PointChart.of(series(0, 2, -1.25), NEAR, 80);

        assertThat(chart.title()).isEqualTo("Mean bias, rpm");
        assertThat(chart.description()).isEqualTo("1: 0.0 rpm; 2: 2.0 rpm; 3: −1.3 rpm.");
        assertThat(chart.path()).isEqualTo("M166.7 40L1000 20L1833.3 52.5");
        assertThat(chart.dots()).map(PointChart.Dot::value).containsExactly("0.0", "2.0", "−1.3");
        assertThat(chart.band()).contains(new PointChart.Bar("20", "40"));
    }

    @Test
    void growsAsFarAsItsValuesGo() {
        PointChart chart = PointChart.of(series(0, 12), NEAR, 80);

        assertThat(chart.dots().get(1).y()).isEqualTo("0");
        assertThat(chart.ticks()).map(Label::text).contains("10.0");
    }

    @Test
    void leavesAGapWhereThereIsNoValue() {
        PointChart chart = PointChart.of(series(1, Double.NaN, 1, 1), NEAR, 80);

        assertThat(chart.path()).matches("M\\S+ 30M\\S+ 30L\\S+ 30");
        assertThat(chart.description()).contains("2: none");
        assertThat(chart.dots()).hasSize(3);
    }

    @Test
    void aSinglePointIsADot() {
        PointChart chart = PointChart.of(series(1), NEAR, 80);

        assertThat(chart.dots()).map(PointChart.Dot::x).containsExactly("50");
        assertThat(chart.labels()).map(Label::text).containsExactly("1");
    }

    @Test
    void writesOnlyTheEndsWhereThereIsNoRoomForAll() {
        double[] many = IntStream.range(0, 20).mapToDouble(i -> i % 3).toArray();

        PointChart chart = PointChart.of(series(many), NEAR, 80);

        assertThat(chart.dots()).filteredOn(dot -> !dot.value().isEmpty()).hasSize(2);
        assertThat(chart.labels()).hasSize(10);
    }

    @Test
    void aYearOfThemHasALineAndNoDots() {
        double[] year = IntStream.range(0, 365).mapToDouble(i -> i % 3).toArray();

        PointChart chart = PointChart.of(series(year), NEAR, 80);

        assertThat(chart.dots()).isEmpty();
        assertThat(chart.description()).endsWith("and so on.").hasSizeLessThan(1000);
    }

    /** NaN is none. */
    private static Series series(double... values) {
        List<Series.Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> new Series.Point(
                        i,
                        Integer.toString(i + 1),
                        Double.isNaN(values[i]) ? OptionalDouble.empty() : OptionalDouble.of(values[i])))
                .toList();
        return new Series("Mean bias", "rpm", points, Optional.of(new Scale(-2, 2)), 1);
    }
}
