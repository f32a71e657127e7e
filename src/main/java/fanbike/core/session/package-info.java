/**
 * The interval state machine: {@code (state, input) -> (state, events)}. The only place where a phase or an interval
 * changes.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.session;
