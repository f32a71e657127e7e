/**
 * Everything that a user has, copied to a folder of the user's.
 *
 * <p>It exists so that people own what they rode. The folder is filled beside its place and moved there in one step, so that
 * half of it is never taken for the whole.
 *
 * <p>May import {@code app.port}, {@code core} and the rest of {@code adapter.files}. Must never write into a folder that
 * holds anything.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.archive;
