package fanbike.adapter.cli;

import fanbike.app.pairing.PairingView;
import fanbike.core.cadence.Reading;
import fanbike.core.device.StopAndGo;
import fanbike.core.device.StopAndGo.Ask;
import fanbike.core.model.Cadence;
import fanbike.core.report.Figures;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

/** What a device sends, and what the rider is to do: a line that changes on a terminal, else one a second at most. */
final class PairingLines implements PairingView {

    private static final long SECOND = 1_000_000_000L;
    private static final String KEYS = "Enter: done, q: give up";

    private final LiveLine line;
    private Optional<Cadence> cadence = Optional.empty();
    private OptionalInt watts = OptionalInt.empty();
    private OptionalInt heartRate = OptionalInt.empty();
    private boolean keysAreSaid;
    private Optional<Ask> asked = Optional.empty();
    private long printedNanos = -SECOND;

    PairingLines(LiveLine line) {
        this.line = line;
    }

    @Override
    public void said(String sentence) {
        line.print(sentence);
    }

    @Override
    public void read(Reading reading, long wheelTurns) {
        cadence = reading.cadence().or(() -> cadence);
        watts = reading.powerWatts().isPresent() ? reading.powerWatts() : watts;
        heartRate = reading.heartRateBpm().isPresent() ? reading.heartRateBpm() : heartRate;
        String text = text(wheelTurns);
        if (line.isLive()) {
            drawWithKeys(text);
        } else if (reading.atNanos() - printedNanos >= SECOND) {
            printedNanos = reading.atNanos();
            line.print(text);
        }
    }

    /** Where the keys do not fit beside it they are said once, above it. */
    private void drawWithKeys(String text) {
        String whole = text + "  (" + KEYS + ")";
        if (!line.fits(whole) && !keysAreSaid) {
            keysAreSaid = true;
            line.print(KEYS);
        }
        line.draw(whole, text);
    }

    private String text(long wheelTurns) {
        var parts = new ArrayList<String>();
        turning(wheelTurns).ifPresent(parts::add);
        watts.ifPresent(power -> parts.add(power + " W"));
        heartRate.ifPresent(rate -> parts.add(rate + " bpm"));
        return String.join("  ", parts);
    }

    /** A strap tells a heart rate, and no word of turning. */
    private Optional<String> turning(long wheelTurns) {
        if (wheelTurns > 0) {
            return Optional.of("wheel turned " + wheelTurns + " times");
        }
        Optional<String> rpm = cadence.map(now -> Math.round(now.rpm()) + " rpm");
        return rpm.isEmpty() && heartRate.isEmpty() ? Optional.of("- rpm") : rpm;
    }

    @Override
    public void instructed(StopAndGo.Instruction instruction) {
        long seconds = Figures.secondsLeft(instruction.leftNanos());
        String left = seconds > 0 ? " (" + seconds + " s)" : "";
        line.draw(words(instruction.ask()) + left, words(instruction.ask()));
        if (!line.isLive() && !asked.equals(Optional.of(instruction.ask()))) {
            asked = Optional.of(instruction.ask());
            line.print(words(instruction.ask()) + left);
        }
    }

    @Override
    public void waited(long leftNanos) {
        String left = "Waiting, " + Figures.secondsLeft(leftNanos) + " s left";
        line.draw(left + "  (q: give up)", left);
    }

    private static String words(Ask ask) {
        return switch (ask) {
            case PEDAL -> "PEDAL steadily";
            case STOP -> "STOP pedalling";
            case PEDAL_AGAIN -> "PEDAL again";
        };
    }
}
