package fanbike.adapter.cli;

import fanbike.app.emulation.EmulationListener;
import fanbike.core.model.Cadence;
import fanbike.core.report.Figures;
import fanbike.core.report.Report;
import java.io.PrintStream;
import java.util.function.Function;

/** Tells how an emulation goes. */
final class EmulationTeller implements EmulationListener {

    private final PrintStream out;
    private final PrintStream words;
    private final PrintStream warnings;
    private final Function<Report, String> written;

    /**
     * Tells nothing yet.
     *
     * @param out where the reports go
     * @param words where goes what is to be expected
     * @param warnings where goes what is not
     * @param written writes them
     */
    EmulationTeller(PrintStream out, PrintStream words, PrintStream warnings, Function<Report, String> written) {
        this.out = out;
        this.words = words;
        this.warnings = warnings;
        this.written = written;
    }

    void onTheAir(String name, String address, String adapter) {
        say(
                words,
                "On the air as \"" + KnownDevices.shown(name) + "\", " + address + ", with " + adapter
                        + ". Ctrl-C ends it.");
    }

    @Override
    public void coachCame() {
        say(words, "A coach has subscribed.");
    }

    @Override
    public void coachLeft(boolean midRide) {
        say(words, midRide ? "The coach has left in the middle of the ride." : "The coach has left.");
    }

    @Override
    public void aimed(Cadence target) {
        say(
                words,
                target.equals(Cadence.ZERO)
                        ? "The coach asks for no cadence."
                        : "The coach asks for " + Figures.rpm(target.rpm()) + " rpm.");
    }

    @Override
    public void ridden(Report report) {
        out.print(written.apply(report));
        out.flush();
    }

    @Override
    public void offTheAir(String reason) {
        say(warnings, "Off the air: " + reason + ". Trying to come back.");
    }

    @Override
    public void onTheAirAgain() {
        say(warnings, "On the air again.");
    }

    private static void say(PrintStream where, String sentence) {
        where.println(sentence);
        where.flush();
    }
}
