/** What each section says of rides of every kind. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html.section;
