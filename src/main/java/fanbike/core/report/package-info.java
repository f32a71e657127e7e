/**
 * Turns a finished session into a report: figures first, then words and columns. Rounding happens here and where the
 * report becomes a file, and nowhere before.
 *
 * <p>A report of numbers as JSON is made outside, by a JSON library.
 *
 * <p>Imports {@code core.coach} and what that imports, and of JLine the table that says how wide a character is.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.report;
