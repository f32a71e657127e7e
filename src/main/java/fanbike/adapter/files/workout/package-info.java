/**
 * Workouts from other programs as protocols, and protocols as workouts for them: Zwift's ZWO and FIT.
 *
 * <p>Both formats know steps of a length with a range of whole rpm; ours knows rounds, names, cautions and exact numbers. So
 * that a protocol comes back as it went, what the format has no place for is written beside it where other programs do not
 * look: in attributes of a namespace of our own, in developer fields. What a file says in its own words always wins over
 * that: someone may have changed it since, by a program that knows nothing of us.
 *
 * <p>We prescribe no power, and invent none: a ZWO has free rides with a cadence. A step becomes an interval before it is
 * judged, and it is the rules of protocol files that judge it, so that nothing gets in that could not have been written by
 * hand; a problem is told with the line or the step that it comes from.
 *
 * <p>May import {@code app.port}, {@code core}, {@code adapter.files} with its packages {@code protocol} and {@code fit}, and
 * {@code javax.xml.stream}. Must never resolve an entity, read a document type, or drop silently what a step prescribes.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.files.workout;
