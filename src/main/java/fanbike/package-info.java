/**
 * The program: {@link fanbike.Main} reads the surroundings, makes one of each adapter, and hands them to the command line.
 *
 * <p>It is the only place that names concrete adapters, and does nothing else: whatever could be wrong is wrong elsewhere.
 */
@org.jspecify.annotations.NullMarked
package fanbike;
