package fanbike.core.speech;

import fanbike.core.cue.Cue;
import fanbike.core.model.Plan;
import java.util.Optional;

/** What is said in one language. */
public interface Phrases {

    /**
     * What a cue says; empty where it is a tone and no word.
     *
     * @param cue of a ride of this plan
     * @param plan what is ridden
     */
    Optional<String> of(Cue cue, Plan plan);

    /**
     * A second of the countdown to the start.
     *
     * @param secondsLeft 1 or more
     */
    String count(int secondsLeft);

    /**
     * The whole plan, before the start: "Five rounds. Three minutes at 50, ..."; in short where it is long.
     *
     * @param plan what will be ridden
     */
    String preview(Plan plan);
}
