/**
 * How fast it is: benchmarks, compiled and run in the Maven profile {@code bench} only.
 *
 * <p>All of them work on one whole session, ridden by the simulated rider: nothing that is measured is made up here. May
 * import everything; nothing may import it, and it must never change what it measures.
 */
@org.jspecify.annotations.NullMarked
package fanbike.bench;
