/**
 * What is left of a session when one looks back on it: the figures alone, without cadence and cues, so that thousands of
 * sessions can be looked at together.
 *
 * <p>Everything here is derived from a report, and so from the recording: it holds nothing that cannot be made again.
 *
 * <p>Imports {@code core.report} and what that imports. Must never keep what names a person or a device.
 */
@org.jspecify.annotations.NullMarked
package fanbike.core.history;
