package fanbike.adapter.html.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * A series as a picture: a line from point to point, each with a dot and, where there is room, its value.
 *
 * @param title what it shows, with its unit
 * @param description the values in words, for who cannot see it
 * @param height of the picture, in pixels
 * @param band the expected range, as the upper edge and the height of a bar
 * @param path the line
 * @param dots the points that have a value
 * @param ticks values beside it, by percent of its height
 * @param labels what is written under it, by percent of its width
 */
public record PointChart(
        String title,
        String description,
        int height,
        Optional<Bar> band,
        String path,
        List<Dot> dots,
        List<Label> ticks,
        List<Label> labels) {

    private static final double SIDE = 0.1;
    private static final int MOST_TICKS = 5;
    private static final int MOST_LABELS = 10;
    private static final int MOST_LETTERS = 36;
    private static final int MOST_DOTS = 60;
    private static final int MOST_WORDS = 40;

    /** Copies the lists. */
    public PointChart {
        dots = List.copyOf(dots);
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
    }

    /**
     * The part of the height that the expected range takes.
     *
     * @param top its upper edge, in pixels
     * @param height its height, in pixels
     */
    public record Bar(String top, String height) {}

    /**
     * A point that has a value.
     *
     * @param x where, in percent of the width
     * @param y how far below the upper edge, in pixels
     * @param value written above it; empty where there are too many of them
     * @param isSpare whether what is written is left out where there is little room
     */
    public record Dot(String x, String y, String value, boolean isSpare) {}

    /**
     * Draws a series.
     *
     * @param series what
     * @param up the values that the picture must show at least
     * @param height of the picture, in pixels
     */
    public static PointChart of(Series series, Scale up, int height) {
        return new Drawing(series, wide(series, up), height).chart();
    }

    /** As far as the values go. */
    private static Scale wide(Series series, Scale least) {
        DoubleStream values = series.points().stream().flatMapToDouble(point -> point.value().stream());
        double[] all = DoubleStream.concat(DoubleStream.of(least.from(), least.to()), values)
                .toArray();
        return new Scale(
                DoubleStream.of(all).min().orElseThrow(),
                DoubleStream.of(all).max().orElseThrow());
    }

    /** One picture while it is drawn. */
    private record Drawing(Series series, Scale up, int height) {

        PointChart chart() {
            return new PointChart(
                    series.name() + ", " + series.unit(),
                    description(),
                    height,
                    series.expected().map(this::bar),
                    path(),
                    series.points().size() > MOST_DOTS ? List.of() : dots(),
                    ticks(),
                    labels());
        }

        private Scale across() {
            List<Series.Point> points = series.points();
            double first = points.get(0).at();
            double last = points.get(points.size() - 1).at();
            double side = Math.max(last - first, 1) * SIDE;
            return new Scale(first - side, last + side);
        }

        private Bar bar(Scale expected) {
            double top = up.below(expected.to(), height);
            return new Bar(Decimal.text(top, 1), Decimal.text(up.below(expected.from(), height) - top, 1));
        }

        private String path() {
            var path = new StringBuilder();
            Scale across = across();
            boolean draws = false;
            for (Series.Point point : series.points()) {
                if (point.value().isPresent()) {
                    path.append(draws ? 'L' : 'M')
                            .append(LinePath.x(across, point.at()))
                            .append(' ')
                            .append(LinePath.y(up, point.value().getAsDouble(), height));
                }
                draws = point.value().isPresent();
            }
            return path.toString();
        }

        private List<Dot> dots() {
            Scale across = across();
            var dots = new ArrayList<Dot>();
            for (int i = 0; i < series.points().size(); i++) {
                Series.Point point = series.points().get(i);
                boolean isSpare = i % everyNth() != 0;
                boolean isEnd = i == 0 || i == series.points().size() - 1;
                point.value()
                        .ifPresent(value -> dots.add(new Dot(
                                across.percent(point.at()),
                                LinePath.y(up, value, height),
                                isEnd || hasRoom() ? written(value) : "",
                                isSpare)));
            }
            return dots;
        }

        /** Whether all values can be written beside each other. */
        private boolean hasRoom() {
            return series.points().stream()
                            .flatMapToDouble(point -> point.value().stream())
                            .mapToInt(value -> written(value).length() + 1)
                            .sum()
                    <= MOST_LETTERS;
        }

        private int everyNth() {
            return (series.points().size() + 4) / 5;
        }

        private List<Label> ticks() {
            return Ticks.values(up, MOST_TICKS).stream()
                    .map(value -> new Label(Decimal.text(100 * (1 - up.share(value)), 2), written(value), false))
                    .toList();
        }

        private List<Label> labels() {
            Scale across = across();
            int nth = (series.points().size() + MOST_LABELS - 1) / MOST_LABELS;
            var labels = new ArrayList<Label>();
            for (int i = 0; i < series.points().size(); i += nth) {
                Series.Point point = series.points().get(i);
                labels.add(new Label(across.percent(point.at()), point.label(), i % everyNth() != 0));
            }
            return labels;
        }

        private String description() {
            String words = series.points().stream()
                    .limit(MOST_WORDS)
                    .map(point -> point.label() + ": " + inWords(point.value()))
                    .collect(Collectors.joining("; "));
            return series.points().size() > MOST_WORDS ? words + "; and so on." : words + ".";
        }

        private String inWords(OptionalDouble value) {
            return value.isEmpty() ? "none" : written(value.getAsDouble()) + " " + series.unit();
        }

        private String written(double value) {
            BigDecimal rounded = BigDecimal.valueOf(value).setScale(series.decimals(), RoundingMode.HALF_UP);
            return rounded.toPlainString().replace('-', '−');
        }
    }
}
