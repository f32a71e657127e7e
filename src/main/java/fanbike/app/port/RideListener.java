package fanbike.app.port;

import fanbike.core.coach.Update;

/** Someone who is shown a ride: a screen, a loudspeaker. Called on the session thread; must return at once. */
public interface RideListener {

    /**
     * The ride went on.
     *
     * @param update by one input
     */
    void updated(Update update);

    /**
     * There is something to know beside the ride: something went wrong, or is well again; and the ride goes on.
     *
     * @param sentence what, for people; may hold any character
     */
    void warned(String sentence);
}
