package fanbike.adapter.cli;

import fanbike.app.emulation.EmulationListener;
import fanbike.app.port.ReportFormat;
import fanbike.app.port.ReportWriter;
import fanbike.core.model.Cadence;
import fanbike.core.report.Figures;
import fanbike.core.report.Report;
import java.io.PrintStream;

/** Tells how an emulation goes. */
final class EmulationTeller implements EmulationListener {

    private final PrintStream out;
    private final PrintStream words;
    private final ReportWriter reports;
    private final ReportFormat format;

    /**
     * Tells nothing yet.
     *
     * @param out where the reports go
     * @param words where all else goes
     * @param reports writes them
     * @param format as what
     */
    EmulationTeller(PrintStream out, PrintStream words, ReportWriter reports, ReportFormat format) {
        this.out = out;
        this.words = words;
        this.reports = reports;
        this.format = format;
    }

    void onTheAir(String name, String address, String adapter) {
        say("On the air as \"" + name + "\", " + address + ", with " + adapter + ". Ctrl-C ends it.");
    }

    @Override
    public void coachCame() {
        say("A coach has subscribed.");
    }

    @Override
    public void coachLeft(boolean midRide) {
        say(midRide ? "The coach has left in the middle of the ride." : "The coach has left.");
    }

    @Override
    public void aimed(Cadence target) {
        say(
                target.equals(Cadence.ZERO)
                        ? "The coach asks for no cadence."
                        : "The coach asks for " + Figures.rpm(target.rpm()) + " rpm.");
    }

    @Override
    public void ridden(Report report) {
        out.print(reports.write(report, format));
        out.flush();
    }

    private void say(String sentence) {
        words.println(sentence);
        words.flush();
    }
}
