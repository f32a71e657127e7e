package fanbike.app.pairing;

import fanbike.core.gatt.RevolutionCount;
import java.util.Optional;

/** The wheel and the crank of one service, and which of them can be believed to turn with the rider. */
final class RevolutionWatch {

    /** A crank that stands still for so many turns of the wheel is none. */
    private static final long SUSPICIOUS_TURNS = 30;

    private final CountedTurns wheel = new CountedTurns(0xFFFF_FFFFL);
    private final CountedTurns crank = new CountedTurns(0xFFFFL);

    void accept(Optional<RevolutionCount> wheelCount, Optional<RevolutionCount> crankCount) {
        wheelCount.ifPresent(wheel::accept);
        crankCount.ifPresent(crank::accept);
    }

    void restart() {
        wheel.restart();
        crank.restart();
    }

    boolean hasCrank() {
        boolean isDead = crank.turns() == 0 && wheel.turns() > SUSPICIOUS_TURNS;
        return crank.wasSeen() && !isDead;
    }

    boolean hasWheelAlone() {
        return wheel.wasSeen() && !hasCrank();
    }

    long wheelTurns() {
        return wheel.turns();
    }
}
