package fanbike.app.emulation;

import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.session.SessionState;
import java.util.Optional;

/** What a rider is to do, through one ride. Confined to the emulation's thread. */
public interface Orders {

    /**
     * Something entered the ride.
     *
     * @param input at or after the last one
     */
    void accept(RideInput input);

    /** What the rider sees now; empty before anything entered. */
    Optional<SessionState> screen();

    /** Whether nothing more is to be done. */
    boolean isOver();

    /** What the rider did, where that is judged and he has begun. */
    Optional<Report> report();
}
