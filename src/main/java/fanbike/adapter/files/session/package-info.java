/**
 * Sessions in folders, one for each, named by start time and readable by nobody but the user.
 *
 * <p>It exists so that no ride is ever lost: a name is taken by making its folder, a recording is gone on with only
 * after its whole lines were copied aside, and a report replaces an older one in one step. A database was not needed:
 * sessions are few, and people copy, send and delete folders.
 *
 * <p>May import {@code app.port}, {@code core} and the rest of {@code adapter.files}. Must never use a name that it has
 * not checked.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.session;
