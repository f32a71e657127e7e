package fanbike.core.coach;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.CuePolicy;
import fanbike.core.model.Policy;
import fanbike.core.model.Zone;
import fanbike.core.session.SessionEvent.Span;
import fanbike.fixtures.Drift;
import java.util.List;

/** When a drift cue may be given, said of a ride that is over. */
final class DriftRules {

    private DriftRules() {}

    /** Three unbroken seconds of drift lie before it; the rider is neither settling nor about to change. */
    static void assertMayBeSaid(Cue cue, List<Span> spans, Policy policy, String where) {
        String what = where + ": " + cue;
        Span told = spans.stream()
                .filter(span -> span.fromNanos() < cue.atNanos() && cue.atNanos() <= span.toNanos())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not while riding, " + what));
        long riddenNanos = told.riddenFromNanos() + cue.atNanos() - told.fromNanos();
        long startNanos = cue.atNanos() - riddenNanos;

        assertThat(told.interval().index()).as(what).isEqualTo(cue.interval());
        assertThat(told.interval().lengthNanos() - riddenNanos)
                .as("left of the interval, %s", what)
                .isGreaterThan(policy.cues().quietBeforeEndNanos());
        assertThat(driftBefore(cue, spans, policy))
                .as("drift before, %s", what)
                .isEqualTo(policy.cues().driftNanos());
        boolean reached = spans.stream()
                .anyMatch(span -> span.interval().equals(told.interval())
                        && span.zone() == Zone.IN
                        && span.toNanos() <= cue.atNanos()
                        && span.riddenFromNanos() < riddenNanos);
        assertThat(reached || riddenNanos >= policy.scoring().settleNanos())
                .as("settled, %s, interval from %s", what, startNanos)
                .isTrue();
    }

    /** How much of the last few seconds was drift in the cue's direction. */
    private static long driftBefore(Cue cue, List<Span> spans, Policy policy) {
        boolean tooSlow = cue.kind() == CueKind.SPEED_UP || cue.kind() == CueKind.SAY_SPEED_UP;
        long since = cue.atNanos() - policy.cues().driftNanos();
        long hysteresis = policy.cues().hysteresis().microRpm();
        return spans.stream()
                .filter(span -> span.interval().index() == cue.interval()
                        && span.cadence().isPresent())
                .filter(span -> {
                    long microRpm = span.cadence().orElseThrow().microRpm();
                    return tooSlow
                            ? microRpm < span.interval().target().lowMicroRpm() - hysteresis
                            : microRpm > span.interval().target().highMicroRpm() + hysteresis;
                })
                .mapToLong(span ->
                        Math.max(0, Math.min(span.toNanos(), cue.atNanos()) - Math.max(span.fromNanos(), since)))
                .sum();
    }

    /** A tone, speech, speech, each long enough after the one before, and then nothing more of that drift. */
    static void assertLadder(List<Cue> cues, CuePolicy policy, String where) {
        Cue before = new Cue(0, CueKind.INTERVAL_START, 0, 0);
        int spoken = 0;
        for (Cue cue : cues) {
            boolean endsLadder = cue.kind() == CueKind.INTERVAL_START || cue.kind() == CueKind.BACK_IN_BAND;
            if (!Drift.isAbout(cue.kind()) && !endsLadder) {
                continue;
            }
            boolean speech = cue.kind() == CueKind.SAY_SPEED_UP || cue.kind() == CueKind.SAY_EASE_OFF;
            String what = where + ": " + before + ", then " + cue;
            if (Drift.isAbout(cue.kind()) && Drift.isAbout(before.kind())) {
                assertThat(cue.atNanos() - before.atNanos()).as(what).isGreaterThanOrEqualTo(policy.driftNanos());
            }
            if (cue.kind() == CueKind.BACK_IN_BAND) {
                assertThat(Drift.isAbout(before.kind()))
                        .as("something to end, %s", what)
                        .isTrue();
            }
            if (speech) {
                spoken++;
                assertThat(before.kind()).as(what).isIn(tone(cue.kind()), cue.kind());
                assertThat(cue.atNanos() - before.atNanos())
                        .as(what)
                        .isGreaterThanOrEqualTo(
                                spoken == 1 ? policy.speechAfterNanos() : policy.speechAgainAfterNanos());
                assertThat(spoken).as(what).isLessThanOrEqualTo(2);
            } else {
                spoken = 0;
            }
            before = cue;
        }
    }

    private static CueKind tone(CueKind speech) {
        return speech == CueKind.SAY_SPEED_UP ? CueKind.SPEED_UP : CueKind.EASE_OFF;
    }
}
