/**
 * What was written, looked at with suspicion: whether a recording's chain holds, and where a report differs from the same
 * report made anew.
 *
 * <p>It exists because a coach who gets a report must be able to find out whether it is what was ridden. What is read here
 * is believed by nobody: a value is compared, and shown escaped.
 *
 * <p>May import {@code app.port}, {@code core}, the rest of {@code adapter.files} and Jackson. Must never write anything.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.evidence;
