/**
 * Reads JSON that people wrote, and says everything that is wrong with it at once.
 *
 * <p>It exists because a coach corrects a file once, not once for each mistake: a rule never stops at the first thing it
 * dislikes, it adds a problem with its place to
 * {@link fanbike.adapter.files.Problems} and reads on. The tree is built here rather than by Jackson's data binding, so
 * that a key that is there twice is such a problem too, and so that every number keeps the exact value that was written.
 *
 * <p>May import {@code app.port}, {@code core} and Jackson, and is the only part of the program that sees Jackson's
 * parser. Must never let text from a file reach a message unescaped, read a file without a limit, or wait for one that is
 * not a regular file.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files;
