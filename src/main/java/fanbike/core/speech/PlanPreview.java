package fanbike.core.speech;

import fanbike.core.model.Cadence;
import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plan as a few sentences. What takes longer to say than anybody listens is summed up.
 *
 * @param phrases the language
 */
record PlanPreview(WordedPhrases phrases) {

    private static final int MOST_INTERVALS = 8;
    private static final int ROUGH_FROM_SECONDS = 600;
    private static final int MINUTE = 60;
    private static final long SECOND_NANOS = 1_000_000_000L;

    String of(Plan plan) {
        List<RoundRun> runs = RoundRun.of(plan);
        int intervals = runs.stream().mapToInt(RoundRun::size).sum();
        List<String> sentences = intervals <= MOST_INTERVALS ? told(runs) : summary(plan);
        return sentences.stream().map(WordedPhrases::sentence).collect(Collectors.joining(" "));
    }

    private List<String> told(List<RoundRun> runs) {
        var sentences = new ArrayList<String>();
        for (RoundRun run : runs) {
            if (run.rounds() > 1 || runs.size() == 1) {
                sentences.add(words().counting().rounds(run.rounds()));
            }
            sentences.add(run.intervals().stream().map(this::part).collect(Collectors.joining(", ")));
            run.restBetween().ifPresent(rest -> {
                String said = words().ofRest(time(rest));
                sentences.add(run.restsAfterLast() ? words().afterEachRound(said) : words().betweenRounds(said));
            });
        }
        return sentences;
    }

    private String part(RoundRun.Part part) {
        String time = time(part.lengthNanos());
        String whole = switch (part.kind()) {
            case WORK -> time;
            case REST -> words().ofRest(time);
            case WARMUP -> words().ofWarmUp(time);
            case COOLDOWN -> words().ofCoolDown(time);
        };
        return part.target().isOpen()
                ? whole
                : words().at(whole, phrases.rpm(part.target().target()));
    }

    private List<String> summary(Plan plan) {
        var sentences = new ArrayList<String>();
        sentences.add(words().counting().rounds(plan.rounds()));
        sentences.add(words().inAll(roughTime(plan.lengthNanos())));
        List<Cadence> targets = plan.intervals().stream()
                .filter(interval -> !interval.target().isOpen())
                .map(PlanPreview::target)
                .sorted()
                .toList();
        if (!targets.isEmpty()) {
            sentences.add(range(targets.get(0), targets.get(targets.size() - 1)));
        }
        return sentences;
    }

    private static Cadence target(PlannedInterval interval) {
        return interval.target().target();
    }

    private String range(Cadence low, Cadence high) {
        return low.equals(high)
                ? words().target(phrases.rpm(low))
                : words().targets(phrases.rpm(low), phrases.rpm(high));
    }

    private String roughTime(long nanos) {
        long seconds = seconds(nanos);
        long minutes = (seconds + MINUTE / 2) / MINUTE;
        return words().counting().time(seconds < ROUGH_FROM_SECONDS ? seconds : minutes * MINUTE, words());
    }

    private String time(long nanos) {
        return words().counting().time(seconds(nanos), words());
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + SECOND_NANOS / 2) / SECOND_NANOS);
    }

    private Wording words() {
        return phrases.wording();
    }
}
