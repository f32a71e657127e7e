/** What workouts of other programs become, and that a protocol comes back from them as it went. */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.workout;
