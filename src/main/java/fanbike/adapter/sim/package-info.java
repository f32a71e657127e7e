/**
 * Simulated riders on simulated bikes, so that a ride can be seen, shown and tested where there is no bike.
 *
 * <p>A simulated bike writes the bytes of a real one through {@link fanbike.core.gatt}, so that all the rest of the
 * program runs as it does on a ride. Time is data here: a simulation is a sequence of steps of 50 ms and knows no
 * clock; whoever runs it decides how fast the steps pass. The same seed, the same kinds and the same demands give the
 * same bytes at the same moments on every machine, which is why all chance comes from {@link java.util.Random} and all
 * arithmetic is exact or {@link StrictMath}.
 *
 * <p>May import {@code app.port} and {@code core}. Must never read a clock, start a thread, wait, or import another
 * adapter.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.sim;
