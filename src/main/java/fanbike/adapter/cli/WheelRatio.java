package fanbike.adapter.cli;

import fanbike.app.UsageException;

/** Revolutions of the cranks for one of the wheel that the bike reports. */
final class WheelRatio {

    private static final double GREATEST = 20;

    private WheelRatio() {}

    static double checked(double ratio) throws UsageException {
        if (ratio > 0 && ratio <= GREATEST) {
            return ratio;
        }
        throw new UsageException("--wheel-ratio " + ratio + " is not possible; allowed: more than 0, to 20.");
    }
}
