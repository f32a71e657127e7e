package fanbike.app.emulation;

import fanbike.core.model.Cadence;
import fanbike.core.report.Report;

/** Who is told how an emulation goes, on its thread. */
public interface EmulationListener {

    /** A coach wants to know how the rider pedals. */
    void coachCame();

    /**
     * The last coach wants to know no more.
     *
     * @param midRide whether that broke a ride off
     */
    void coachLeft(boolean midRide);

    /**
     * A coach has the bike show a target.
     *
     * @param target zero for none
     */
    void aimed(Cadence target);

    /**
     * A ride is over.
     *
     * @param report what the rider did
     */
    void ridden(Report report);
}
