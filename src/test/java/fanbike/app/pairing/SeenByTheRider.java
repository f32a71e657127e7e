package fanbike.app.pairing;

import fanbike.core.cadence.Reading;
import fanbike.core.device.StopAndGo;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is shown. */
final class SeenByTheRider implements PairingView {

    private final List<String> sentences = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<StopAndGo.Ask> asks = new ArrayList<>();
    private long wheelTurns;

    @Override
    public void said(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void read(Reading reading, long turns) {
        readings.add(reading);
        wheelTurns = turns;
    }

    @Override
    public void instructed(StopAndGo.Instruction instruction) {
        if (asks.isEmpty() || asks.get(asks.size() - 1) != instruction.ask()) {
            asks.add(instruction.ask());
        }
    }

    String sentences() {
        return String.join("\n", sentences);
    }

    List<Reading> readings() {
        return readings;
    }

    List<StopAndGo.Ask> asks() {
        return asks;
    }

    long wheelTurns() {
        return wheelTurns;
    }
}
