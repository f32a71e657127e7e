/**
 * The command line: arguments to a run, results to standard output, errors to a sentence and an exit status.
 *
 * <p>Each command says what it needs as a port and gets it from {@code Main}; none knows another adapter. Knows picocli,
 * and Jackson for the lines that are JSON.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.cli;
