package fanbike.app.port;

/**
 * What the rider's keys have set that is no part of the ride: never recorded, and different at the next.
 *
 * @param hasKeys whether there are keys to press at all
 * @param isMuted whether nothing is to be heard
 * @param asksToStop whether the rider is being asked if the ride is to end
 * @param showsHelp whether the keys are to be shown
 */
public record Controls(boolean hasKeys, boolean isMuted, boolean asksToStop, boolean showsHelp) {

    /** What each key does, for people. */
    public static final String KEYS = "Keys: space start, pause, go on; n next; b begin anew; m mute; q stop; ? help";

    /** Nobody can press a key. */
    public static final Controls NONE = new Controls(false, false, false, false);
}
