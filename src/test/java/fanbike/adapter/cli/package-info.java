/**
 * Runs command lines from their arguments to their exit status, with files in a folder of their own and in-memory streams.
 *
 * <p>May import every adapter, as {@code Main} does.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.cli;
