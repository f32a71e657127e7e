package fanbike.adapter.sim;

/**
 * The fan of the bike, in revolutions of the cranks: driven by them while they are fast enough, else coasting. It slows
 * down by friction and by air, which fits what the console of an Echo Bike reports after the last stroke.
 */
final class Fan {

    private static final double FRICTION_RPM_PER_SECOND = 1.8;
    private static final double AIR_RPM_SECONDS = 650;

    private double rpm;

    /**
     * One step later.
     *
     * @param crankRpm how fast the cranks turned in it
     * @return how fast the fan turns, as rpm of the cranks
     */
    double step(double crankRpm) {
        double slowerRpm = (FRICTION_RPM_PER_SECOND + rpm * rpm / AIR_RPM_SECONDS) * Step.SECONDS;
        rpm = Math.max(crankRpm, Math.max(0, rpm - slowerRpm));
        return rpm;
    }
}
