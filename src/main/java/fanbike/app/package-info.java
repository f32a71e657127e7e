/** The one thread of a session: it takes inputs, or ticks, from the inbox, calls the coach, and hands out updates. */
@org.jspecify.annotations.NullMarked
package fanbike.app;
