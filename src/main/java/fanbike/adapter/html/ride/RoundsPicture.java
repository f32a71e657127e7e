package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Label;
import fanbike.adapter.html.chart.PointChart;
import java.util.List;

/**
 * Rounds laid over each other, and a figure for each.
 *
 * @param height of the picture, in pixels
 * @param bands what each of them asked for
 * @param lines the rounds, the first one first
 * @param rpm values beside the picture, by percent of its height
 * @param times under it
 * @param pieceSeconds over how many seconds the lines are means
 * @param adherence how much of each was in the band
 * @param bias how far each was from its targets
 * @param verdict what they say together
 */
public record RoundsPicture(
        int height,
        List<CadencePicture.Band> bands,
        List<Line> lines,
        List<Label> rpm,
        List<Label> times,
        String pieceSeconds,
        PointChart adherence,
        PointChart bias,
        String verdict) {

    /** Copies the lists. */
    public RoundsPicture {
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
        rpm = List.copyOf(rpm);
        times = List.copyOf(times);
    }

    /**
     * One round.
     *
     * @param name of it
     * @param look {@code first}, {@code last} or {@code between}
     * @param path its cadence
     */
    public record Line(String name, String look, String path) {}
}
