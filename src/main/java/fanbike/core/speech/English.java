package fanbike.core.speech;

import fanbike.core.speech.Counting.Thing;
import java.util.List;

/** English. */
final class English implements Wording {

    private static final Counting COUNTING = new Counting(
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            new Thing("one minute", "minutes"),
            new Thing("one second", "seconds"),
            new Thing("one round", "rounds"));

    @Override
    public Counting counting() {
        return COUNTING;
    }

    @Override
    public char decimalMark() {
        return '.';
    }

    @Override
    public String rest() {
        return "rest";
    }

    @Override
    public String go() {
        return "go";
    }

    @Override
    public String faster() {
        return "faster";
    }

    @Override
    public String slower() {
        return "slower";
    }

    @Override
    public String signalLost() {
        return "signal lost";
    }

    @Override
    public String signalBack() {
        return "signal back";
    }

    @Override
    public String finished() {
        return "finished";
    }

    @Override
    public String together(String minutes, String seconds) {
        return minutes + " " + seconds;
    }

    @Override
    public String at(String time, String rpm) {
        return time + " at " + rpm;
    }

    @Override
    public String ofRest(String time) {
        return time + " of rest";
    }

    @Override
    public String ofWarmUp(String time) {
        return time + " of warm-up";
    }

    @Override
    public String ofCoolDown(String time) {
        return time + " of cool-down";
    }

    @Override
    public String betweenRounds(String rest) {
        return rest + " between rounds";
    }

    @Override
    public String afterEachRound(String rest) {
        return rest + " after each round";
    }

    @Override
    public String inAll(String time) {
        return time + " in all";
    }

    @Override
    public String target(String rpm) {
        return "target " + rpm;
    }

    @Override
    public String targets(String low, String high) {
        return "targets from " + low + " to " + high;
    }
}
