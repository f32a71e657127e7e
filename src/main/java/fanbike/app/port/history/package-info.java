/**
 * What the application needs from whoever keeps a history: figures of sessions by their names, beside what their
 * recordings were when those were read.
 *
 * <p>Nothing in it is precious: all of it is derived from recordings, and whoever cannot keep it, or finds it damaged, may
 * throw it away.
 */
@org.jspecify.annotations.NullMarked
package fanbike.app.port.history;
