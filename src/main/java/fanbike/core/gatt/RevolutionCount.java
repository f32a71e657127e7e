package fanbike.core.gatt;

/**
 * What a wheel or crank counter says: how many revolutions so far, and when the last one was complete.
 *
 * @param revolutions 0 to 65,535 for a crank, 0 to 4,294,967,295 for a wheel; a crank's count starts again at 0
 * @param eventTime 0 to 65,535 in the ticks of the characteristic (1/1024 s, but 1/2048 s for the wheel of Cycling Power
 *     Measurement); starts again at 0
 */
public record RevolutionCount(long revolutions, int eventTime) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a number does not fit its field
     */
    public RevolutionCount {
        NumberFormat.U32.check("revolutions", revolutions);
        NumberFormat.U16.check("event time", eventTime);
    }
}
