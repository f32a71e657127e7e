/**
 * What is said aloud, word for word, in each language: a cue in as few words as can be understood in a loud gym, and the
 * plan before the start.
 *
 * <p>Cadences are digits here: whoever speaks them knows how they are read. Small numbers of minutes and rounds are words,
 * because a voice does not know the gender of a one. Names of intervals are the protocol's own and are spoken as they are
 * written, without what a voice would take for orders.
 *
 * <p>Imports {@code core.model}, {@code core.session}, {@code core.cue} and the figures of {@code core.report}. Knows no voice and no loudspeaker.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.speech;
