package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Label;
import java.util.List;

/**
 * Cadence over time against the target bands. Along the width percent, along the height pixels.
 *
 * @param height of the picture, in pixels
 * @param bands what was asked for, step by step
 * @param set pieces of the axis that were set aside, or never ridden
 * @param edges where one interval ends and the next begins, in percent
 * @param path the cadence that was scored
 * @param quietPath the cadence that was not
 * @param marks where the clock stood
 * @param rpm values beside the picture, by percent of its height
 * @param times under it
 * @param rounds above it
 * @param strip how each second counts
 * @param description the picture in words
 */
public record CadencePicture(
        int height,
        List<Band> bands,
        List<Aside> set,
        List<String> edges,
        String path,
        String quietPath,
        List<Mark> marks,
        List<Label> rpm,
        List<Label> times,
        List<RoundMark> rounds,
        StateStrip strip,
        String description) {

    /** Copies the lists. */
    public CadencePicture {
        bands = List.copyOf(bands);
        set = List.copyOf(set);
        edges = List.copyOf(edges);
        marks = List.copyOf(marks);
        rpm = List.copyOf(rpm);
        times = List.copyOf(times);
        rounds = List.copyOf(rounds);
    }

    /**
     * A target band.
     *
     * @param x where it begins, in percent
     * @param width in percent
     * @param y its upper edge
     * @param height of it
     * @param middle where the target itself lies, in percent of the width
     * @param target written above it; empty where there is no room
     * @param isSpare whether what is written is left out where there is little room
     * @param isScored whether it counts
     * @param isLeft whether nobody rode it
     */
    public record Band(
            String x,
            String width,
            String y,
            String height,
            String middle,
            String target,
            boolean isSpare,
            boolean isScored,
            boolean isLeft) {}

    /**
     * A piece that was begun anew, or not ridden.
     *
     * @param x where it begins, in percent
     * @param width in percent
     * @param middle in percent
     * @param text written in it; empty where there is no room
     * @param isLeft whether nobody rode it
     */
    public record Aside(String x, String width, String middle, String text, boolean isLeft) {}

    /**
     * A round, written above the picture.
     *
     * @param x where, in percent
     * @param number of it
     * @param hasWord whether there is room for a word before the number, where there is not little room
     * @param isSpare whether it is left out where there is little room
     */
    public record RoundMark(String x, String number, boolean hasWord, boolean isSpare) {}

    /**
     * A moment at which the clock stood.
     *
     * @param x where, in percent
     * @param letter stands for what it was; empty where another is too near
     */
    public record Mark(String x, String letter) {}
}
