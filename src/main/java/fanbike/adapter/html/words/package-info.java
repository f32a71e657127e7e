/**
 * Numbers and times as people read them, with their units.
 *
 * <p>Imports {@code fanbike.core.report}, which has the figures that all reports share.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.words;
