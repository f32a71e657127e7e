/**
 * Adds up how well the targets were held, in each interval and in all, from session events.
 *
 * <p>All sums are exact integers, so that neither ticks nor the number of samples can change a figure; the one division
 * of each figure happens when it is asked for. Settling is forgiven only where it succeeded: until the band is reached,
 * or the time for it is up, what was ridden is kept apart. A ride that is not over may stand there for good, when the
 * program was cut off: what is undecided then counts as settling, because the rider was not the one who failed.
 *
 * <p>Imports {@code core.session} and {@code core.model}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.score;
