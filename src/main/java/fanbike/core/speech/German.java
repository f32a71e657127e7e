package fanbike.core.speech;

import fanbike.core.speech.Counting.Thing;
import java.util.List;

/** German. */
final class German implements Wording {

    private static final Counting COUNTING = new Counting(
            List.of("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"),
            new Thing("eine Minute", "Minuten"),
            new Thing("eine Sekunde", "Sekunden"),
            new Thing("eine Runde", "Runden"));

    @Override
    public Counting counting() {
        return COUNTING;
    }

    @Override
    public String rest() {
        return "Pause";
    }

    @Override
    public String go() {
        return "los";
    }

    @Override
    public String faster() {
        return "schneller";
    }

    @Override
    public String slower() {
        return "langsamer";
    }

    @Override
    public String signalLost() {
        return "Signal verloren";
    }

    @Override
    public String signalBack() {
        return "Signal wieder da";
    }

    @Override
    public String finished() {
        return "geschafft";
    }

    @Override
    public String at(String time, String rpm) {
        return time + " mit " + rpm;
    }

    @Override
    public String ofRest(String time) {
        return time + " Pause";
    }

    @Override
    public String ofWarmUp(String time) {
        return time + " Aufwärmen";
    }

    @Override
    public String ofCoolDown(String time) {
        return time + " Ausfahren";
    }

    @Override
    public String betweenRounds(String rest) {
        return rest + " zwischen den Runden";
    }

    @Override
    public String afterEachRound(String rest) {
        return rest + " nach jeder Runde";
    }

    @Override
    public String inAll(String time) {
        return "insgesamt " + time;
    }

    @Override
    public String target(String rpm) {
        return "Ziel " + rpm;
    }

    @Override
    public String targets(String low, String high) {
        return "Ziele von " + low + " bis " + high;
    }
}
