/**
 * What each section of the page says, ready for its template: words and numbers as they are printed, nothing left to decide.
 *
 * <p>Text from outside is made visible here, by {@link fanbike.adapter.html.words.Words#shown}; it is escaped by the
 * templates, and nowhere else.
 *
 * <p>Imports {@code fanbike.core}, {@code fanbike.adapter.html.ride} for the moments of a ride, and the packages before it.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.section;
