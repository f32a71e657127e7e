package fanbike.core.speech;

/** The words of one language. Sentences have no capital and no full stop here: both depend on the place. */
interface Wording {

    /** Small numbers as words. */
    Counting counting();

    /** What stands before the decimals of a figure: a comma in most languages. */
    default char decimalMark() {
        return ',';
    }

    /** A new interval that is a rest. */
    String rest();

    /** A new interval of which nothing else is known. */
    String go();

    /** Pedal faster. */
    String faster();

    /** Pedal slower. */
    String slower();

    /** There is no cadence any more. */
    String signalLost();

    /** There is a cadence again. */
    String signalBack();

    /** The protocol ended. */
    String finished();

    /** A time of whole minutes and seconds, both more than 0. */
    default String together(String minutes, String seconds) {
        return minutes + " " + seconds;
    }

    /** Riding for a time at a cadence. */
    String at(String time, String rpm);

    /** Resting for a time. */
    String ofRest(String time);

    /** Warming up for a time. */
    String ofWarmUp(String time);

    /** Cooling down for a time. */
    String ofCoolDown(String time);

    /** The same rest stands between any two rounds. */
    String betweenRounds(String rest);

    /** The same rest follows each round, the last one too. */
    String afterEachRound(String rest);

    /** The length of everything together. */
    String inAll(String time);

    /** The only target there is. */
    String target(String rpm);

    /** The lowest and the highest target. */
    String targets(String low, String high);
}
