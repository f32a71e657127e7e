/**
 * Updates to a terminal, and keys from it.
 *
 * <p>The screen does not follow each update: it looks at the latest one when it draws, once a second, so that a slow
 * terminal never holds up a cue. Knows JLine, and no other technology.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.tui;
