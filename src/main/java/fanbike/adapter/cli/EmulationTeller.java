package fanbike.adapter.cli;

import fanbike.app.emulation.EmulationListener;
import fanbike.app.port.ReportFormat;
import fanbike.core.model.Cadence;
import fanbike.core.report.Figures;
import fanbike.core.report.Report;
import java.io.PrintStream;

/** Tells how an emulation goes: reports to standard output, and all else beside them where they are for programs. */
final class EmulationTeller implements EmulationListener {

    private final Outside outside;
    private final ReportFormat format;

    EmulationTeller(Outside outside, ReportFormat format) {
        this.outside = outside;
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
        outside.out().print(outside.reports().write(report, format));
        outside.out().flush();
    }

    private void say(String sentence) {
        PrintStream to = format == ReportFormat.JSON ? outside.err() : outside.out();
        to.println(sentence);
        to.flush();
    }
}
