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
     * Something beside the ride went wrong, and the ride goes on.
     *
     * @param sentence what, for people
     */
    void warned(String sentence);
}
