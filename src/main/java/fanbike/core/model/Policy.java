package fanbike.core.model;

/**
 * Every number that is a choice rather than a fact. Printed in each report.
 *
 * @param scoring how strictly cadence is judged
 * @param cues when the rider is told something
 * @param start how a session begins
 */
public record Policy(ScoringPolicy scoring, CuePolicy cues, StartPolicy start) {

    /**
     * The same with another way to begin.
     *
     * @param other how a session begins
     */
    public Policy with(StartPolicy other) {
        return new Policy(scoring, cues, other);
    }

    /**
     * The same with another strictness.
     *
     * @param other how strictly cadence is judged
     */
    public Policy with(ScoringPolicy other) {
        return new Policy(other, cues, start);
    }
}
