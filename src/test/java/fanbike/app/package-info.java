/**
 * Tests of the loop that owns a ride, and of what feeds it: with fakes, without waiting.
 *
 * <p>Where threads are the matter, they start at a latch and are joined with a deadline; the order is not left to luck.
 */
@org.jspecify.annotations.NullMarked
package fanbike.app;
