package fanbike.adapter.html.chart;

/**
 * Something written beside a picture.
 *
 * @param at where, in percent of the width or of the height
 * @param text what
 * @param isSpare whether it is left out where there is little room
 */
public record Label(String at, String text, boolean isSpare) {}
