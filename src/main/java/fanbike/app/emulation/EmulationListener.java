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

    /**
     * The bike is on the air no more; the ride goes on, and it comes back as soon as it can.
     *
     * @param reason why, as the part of a sentence
     */
    void offTheAir(String reason);

    /** The bike is on the air again. */
    void onTheAirAgain();
}
