/**
 * Pictures of a ride: what is where along it, how the seconds count, how the rounds compare. Pure: a report in, view models
 * for the templates out.
 *
 * <p>Imports {@code fanbike.core}, the geometry of {@code fanbike.adapter.html.chart} and the words of {@code fanbike.adapter.html.words}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.ride;
