/**
 * Decides what the rider must be told and when, from session events. Which words and tones that becomes is the business
 * of whoever says it.
 *
 * <p>The rules look inside a stretch of ridden time for the moment at which something is due, so that a cue has its moment
 * whatever the density of ticks. A moment at the very end of a stretch belongs to it.
 *
 * <p>Imports {@code core.session} and {@code core.model}.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.cue;
