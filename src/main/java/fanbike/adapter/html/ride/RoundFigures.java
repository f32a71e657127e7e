package fanbike.adapter.html.ride;

import fanbike.adapter.html.words.Words;
import fanbike.core.score.AdherenceScore;
import fanbike.core.score.IntervalScore;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a whole round was ridden.
 *
 * @param round its number
 * @param inPercent how much of what was judged was in the band; empty where nothing was judged
 * @param biasRpm mean cadence less the target; empty where nothing was judged
 */
record RoundFigures(int round, OptionalDouble inPercent, OptionalDouble biasRpm) {

    /**
     * The figures of a round.
     *
     * @param round its number
     * @param scores of its work
     */
    static RoundFigures of(int round, List<IntervalScore> scores) {
        AdherenceScore total =
                scores.stream().map(IntervalScore::score).reduce(AdherenceScore.NONE, AdherenceScore::plus);
        if (total.judgedNanos() == 0) {
            return new RoundFigures(round, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double turned = scores.stream()
                .mapToDouble(score -> score.biasRpm().orElse(0) * score.score().judgedNanos())
                .sum();
        return new RoundFigures(
                round,
                OptionalDouble.of(100 * total.intensity().orElse(0)),
                OptionalDouble.of(turned / total.judgedNanos()));
    }

    /**
     * The first beside the last, in words.
     *
     * @param rounds at least two, in order
     */
    static String verdict(List<RoundFigures> rounds) {
        RoundFigures first = rounds.get(0);
        RoundFigures last = rounds.get(rounds.size() - 1);
        return first.inWords() + "; " + last.inWords() + ".";
    }

    private String inWords() {
        return inPercent.isEmpty()
                ? "round " + round + ": nothing was judged"
                : "round " + round + ": " + Words.percent(inPercent.getAsDouble() / 100) + " in the band, bias "
                        + Words.signedRpm(biasRpm.orElse(0));
    }
}
