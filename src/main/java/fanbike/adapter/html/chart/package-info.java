/**
 * The geometry of pictures: scales, ticks, lines that are thinned without losing their peaks. Pure: numbers in, numbers and
 * path data out.
 *
 * <p>Pictures are stretched to whatever width there is, and letters and patterns must not be stretched with them. So places
 * along the width are percentages, places along the height are pixels, and only lines live in a box of units of their own
 * that is stretched, {@link fanbike.adapter.html.chart.LinePath#WIDTH} units wide.
 *
 * <p>Imports nothing of the project: a year of sessions is drawn with the same pieces as a ride.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.chart;
