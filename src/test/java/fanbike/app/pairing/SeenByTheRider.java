package fanbike.app.pairing;

import fanbike.core.cadence.Reading;
import fanbike.core.device.StopAndGo;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is shown. */
final class SeenByTheRider implements PairingView {

    private final List<String> sentences = new ArrayList<>();
    private final List<Long> waits = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<StopAndGo.Ask> asks = new ArrayList<>();
    private long wheelTurns;

    @Override
    public void said(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void waited(long leftNanos) {
        waits.add(leftNanos);
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

    /** For how long it was still to be waited, in nanoseconds, as often as it was told. */
    List<Long> waits() {
        return waits;
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
