package fanbike.core.speech;

import fanbike.core.speech.Counting.Thing;
import java.util.List;

/** Spanish. */
final class Spanish implements Wording {

    private static final Counting COUNTING = new Counting(
            List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"),
            new Thing("un minuto", "minutos"),
            new Thing("un segundo", "segundos"),
            new Thing("una ronda", "rondas"));

    @Override
    public Counting counting() {
        return COUNTING;
    }

    @Override
    public String rest() {
        return "descanso";
    }

    @Override
    public String go() {
        return "adelante";
    }

    @Override
    public String faster() {
        return "más rápido";
    }

    @Override
    public String slower() {
        return "más lento";
    }

    @Override
    public String signalLost() {
        return "señal perdida";
    }

    @Override
    public String signalBack() {
        return "señal recuperada";
    }

    @Override
    public String finished() {
        return "terminado";
    }

    @Override
    public String at(String time, String rpm) {
        return time + " a " + rpm;
    }

    @Override
    public String ofRest(String time) {
        return time + " de descanso";
    }

    @Override
    public String ofWarmUp(String time) {
        return time + " de calentamiento";
    }

    @Override
    public String ofCoolDown(String time) {
        return time + " de vuelta a la calma";
    }

    @Override
    public String betweenRounds(String rest) {
        return rest + " entre rondas";
    }

    @Override
    public String afterEachRound(String rest) {
        return rest + " después de cada ronda";
    }

    @Override
    public String inAll(String time) {
        return time + " en total";
    }

    @Override
    public String target(String rpm) {
        return "objetivo " + rpm;
    }

    @Override
    public String targets(String low, String high) {
        return "objetivos de " + low + " a " + high;
    }
}
