package fanbike.app.port;

import fanbike.core.gatt.Octets;

/** Where a sensor puts what happens. May be called from any thread; returns at once. */
public interface SensorListener {

    /**
     * A sensor was connected.
     *
     * @param sensor which, {@link fanbike.core.coach.RideInput#BIKE} where there is only one
     */
    void connected(String sensor);

    /**
     * A sensor sent the value of a characteristic.
     *
     * @param sensor which
     * @param characteristic its short name, {@code 2ad2}
     * @param value the bytes as they came
     */
    void notified(String sensor, String characteristic, Octets value);

    /**
     * A sensor was lost.
     *
     * @param sensor which
     * @param reason a sentence for people: what happened, and what is being done about it
     */
    void disconnected(String sensor, String reason);

    /**
     * There is something that the rider should know about a sensor, and that is neither a loss nor a value.
     *
     * @param sensor which
     * @param sentence what, for people; said once for each trouble
     */
    void remarked(String sensor, String sentence);

    /**
     * The same, with what the system called it, which is for the recording and the log and means nothing to a rider.
     *
     * @param sensor which
     * @param sentence what, for people; said once for each trouble
     * @param detail such as the name of an error
     */
    default void remarked(String sensor, String sentence, String detail) {
        remarked(sensor, sentence);
    }
}
