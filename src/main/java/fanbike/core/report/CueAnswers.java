package fanbike.core.report;

import fanbike.core.course.Pass;
import fanbike.core.course.Stretch;
import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How soon a rider came back into the band after each cue about drift.
 *
 * @param all in the order in which the cues were given
 */
public record CueAnswers(List<CueAnswer> all) {

    private static final Set<CueKind> DRIFT =
            EnumSet.of(CueKind.SPEED_UP, CueKind.EASE_OFF, CueKind.SAY_SPEED_UP, CueKind.SAY_EASE_OFF);

    /** Copies the list. */
    public CueAnswers {
        all = List.copyOf(all);
    }

    /**
     * The answers to the cues of a ride.
     *
     * @param report of it
     */
    public static CueAnswers of(FullReport report) {
        var answers = new ArrayList<CueAnswer>();
        List<Cue> drift = report.report().result().cues().stream()
                .filter(cue -> DRIFT.contains(cue.kind()))
                .toList();
        for (Pass pass : report.course().passes()) {
            List<Cue> cues = drift.stream().filter(cue -> isOf(pass, cue)).toList();
            if (!cues.isEmpty()) {
                answers.addAll(new Walk(pass, cues).answers());
            }
        }
        return new CueAnswers(answers);
    }

    private static boolean isOf(Pass pass, Cue cue) {
        return cue.interval() == pass.interval().index()
                && pass.fromNanos() < cue.atNanos()
                && cue.atNanos() <= pass.toNanos();
    }

    /**
     * Those to the cues of one kind.
     *
     * @param kind which
     */
    public CueAnswers to(CueKind kind) {
        return new CueAnswers(
                all.stream().filter(answer -> answer.cue().kind() == kind).toList());
    }

    /** How many cues were followed by the band at all. */
    public int answered() {
        return (int)
                all.stream().filter(answer -> answer.afterNanos().isPresent()).count();
    }

    /** The median time of those that were answered, the lower one of two; empty where none was. */
    public OptionalLong medianNanos() {
        long[] times = all.stream()
                .flatMapToLong(answer -> answer.afterNanos().stream())
                .sorted()
                .toArray();
        return times.length == 0 ? OptionalLong.empty() : OptionalLong.of(times[(times.length - 1) / 2]);
    }

    /** One way through a pass, with the cues in it that wait for their answer. */
    private static final class Walk {
        private final PlannedInterval interval;
        private final List<Stretch> stretches;
        private final List<Cue> cues;
        private final List<CueAnswer> answers = new ArrayList<>();
        private final List<Long> saidAtRidden = new ArrayList<>();

        Walk(Pass pass, List<Cue> cues) {
            interval = pass.interval();
            stretches = pass.stretches();
            this.cues = cues;
        }

        List<CueAnswer> answers() {
            for (Stretch stretch : stretches) {
                hear(stretch);
                if (isInBand(stretch)) {
                    answer(stretch);
                }
            }
            cues.subList(answers.size(), cues.size())
                    .forEach(cue -> answers.add(new CueAnswer(cue, interval, OptionalLong.empty())));
            return answers;
        }

        /** Cues that came before this stretch was over; one at its very end belongs to what follows. */
        private void hear(Stretch stretch) {
            while (saidAtRidden.size() < cues.size()
                    && cues.get(saidAtRidden.size()).atNanos() < stretch.toNanos()) {
                long intoStretch = cues.get(saidAtRidden.size()).atNanos() - stretch.fromNanos();
                saidAtRidden.add(stretch.riddenFromNanos() + Math.max(0, intoStretch));
            }
        }

        private boolean isInBand(Stretch stretch) {
            return stretch.cadence().map(interval.target()::zoneOf).orElse(Zone.NO_SIGNAL) == Zone.IN;
        }

        private void answer(Stretch stretch) {
            for (int next = answers.size(); next < saidAtRidden.size(); next++) {
                long after = Math.max(0, stretch.riddenFromNanos() - saidAtRidden.get(next));
                answers.add(new CueAnswer(cues.get(next), interval, OptionalLong.of(after)));
            }
        }
    }
}
