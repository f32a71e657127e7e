package fanbike.adapter.html.section;

import fanbike.adapter.html.chart.Decimal;
import fanbike.core.course.StretchState;
import fanbike.core.report.Figures;
import fanbike.core.score.AdherenceScore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How time counts, as parts of a bar that lie beside each other.
 *
 * @param parts those that are not empty
 * @param inWords the same in words
 */
public record StateBar(List<Part> parts, String inWords) {

    /** Copies the list. */
    public StateBar {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the bar.
     *
     * @param style of its state
     * @param x where it begins, in percent
     * @param width in percent
     */
    public record Part(String style, String x, String width) {}

    /**
     * The bar of a score.
     *
     * @param score any
     */
    static StateBar of(AdherenceScore score) {
        Map<StretchState, Long> times = times(score);
        var parts = new ArrayList<Part>();
        long before = 0;
        for (Map.Entry<StretchState, Long> state : times.entrySet()) {
            parts.add(new Part(
                    StateWords.style(state.getKey()),
                    percent(before, score.riddenNanos()),
                    percent(state.getValue(), score.riddenNanos())));
            before += state.getValue();
        }
        return new StateBar(
                parts,
                times.entrySet().stream()
                        .map(state -> StateWords.of(state.getKey()) + " " + Figures.clock(state.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * How long each state took, those that took nothing left out.
     *
     * @param score any
     */
    static Map<StretchState, Long> times(AdherenceScore score) {
        var times = new EnumMap<StretchState, Long>(StretchState.class);
        times.put(StretchState.IN, score.inNanos());
        times.put(StretchState.UNDER, score.underNanos());
        times.put(StretchState.OVER, score.overNanos());
        times.put(StretchState.SETTLING, score.settlingNanos());
        times.put(StretchState.NO_SIGNAL, score.noSignalNanos());
        times.values().removeIf(nanos -> nanos == 0);
        return times;
    }

    private static String percent(long part, long whole) {
        return Decimal.text(100.0 * part / whole, 2);
    }
}
