package fanbike.core.speech;

import fanbike.core.speech.Counting.Thing;
import java.util.List;

/** French. */
final class French implements Wording {

    private static final Counting COUNTING = new Counting(
            List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
            new Thing("une minute", "minutes"),
            new Thing("une seconde", "secondes"),
            new Thing("une série", "séries"));

    @Override
    public Counting counting() {
        return COUNTING;
    }

    @Override
    public String rest() {
        return "repos";
    }

    @Override
    public String go() {
        return "partez";
    }

    @Override
    public String faster() {
        return "plus vite";
    }

    @Override
    public String slower() {
        return "moins vite";
    }

    @Override
    public String signalLost() {
        return "signal perdu";
    }

    @Override
    public String signalBack() {
        return "signal retrouvé";
    }

    @Override
    public String finished() {
        return "terminé";
    }

    @Override
    public String at(String time, String rpm) {
        return time + " à " + rpm;
    }

    @Override
    public String ofRest(String time) {
        return time + " de repos";
    }

    @Override
    public String ofWarmUp(String time) {
        return time + " d'échauffement";
    }

    @Override
    public String ofCoolDown(String time) {
        return time + " de retour au calme";
    }

    @Override
    public String betweenRounds(String rest) {
        return rest + " entre les séries";
    }

    @Override
    public String afterEachRound(String rest) {
        return rest + " après chaque série";
    }

    @Override
    public String inAll(String time) {
        return time + " en tout";
    }

    @Override
    public String target(String rpm) {
        return "objectif " + rpm;
    }

    @Override
    public String targets(String low, String high) {
        return "objectifs de " + low + " à " + high;
    }
}
