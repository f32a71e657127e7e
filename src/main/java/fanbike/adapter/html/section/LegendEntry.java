package fanbike.adapter.html.section;

import fanbike.core.coach.SessionResult;
import fanbike.core.course.StretchState;
import fanbike.core.report.Figures;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a colour and pattern means, and how much of the work was so.
 *
 * @param style of the state
 * @param name of it
 * @param time it took of the work; empty where it is not work
 */
public record LegendEntry(String style, String name, String time) {

    /**
     * Every state.
     *
     * @param result of the ride
     */
    public static List<LegendEntry> of(SessionResult result) {
        Map<StretchState, Long> times = StateBar.times(result.total());
        return Arrays.stream(StretchState.values())
                .map(state -> new LegendEntry(
                        StateWords.style(state),
                        StateWords.of(state),
                        state == StretchState.FREE ? "" : Figures.clock(times.getOrDefault(state, 0L))))
                .toList();
    }
}
