/**
 * Reports as web pages that need nothing else: one file, without a script and without a word to the network.
 *
 * <p>Templates are in {@code src/main/jte}; they become classes before anything is compiled, so that a mistake in one is a
 * compile error, and no compiler is needed where the program runs. They decide nothing: what is printed comes from {@code
 * section}, what is drawn from {@code ride}, which draws with {@code chart}. Whatever a template prints is escaped for the
 * place where it is printed.
 *
 * <p>Imports {@code fanbike.core} and the template engine's runtime. Must never read a clock, a file or a locale: a report is
 * the same bytes wherever it is written.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.html;
