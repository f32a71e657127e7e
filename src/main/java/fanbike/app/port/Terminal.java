package fanbike.app.port;

import java.util.function.IntConsumer;

/** A terminal with a person before it. */
public interface Terminal extends AutoCloseable {

    /** The width to assume where none is known. */
    int UNKNOWN_WIDTH = 80;

    /** How many characters fit on a line now. */
    int width();

    /** Waits for one key, and gives its character; less than 0 at the end of input, and where no key is waited for. */
    int ask();

    /** No key is waited for any more, now or later. Any thread. */
    void stopWaiting();

    /**
     * Hands on each key from now on, from a thread of its own.
     *
     * @param key takes the character
     */
    void listen(IntConsumer key);

    /**
     * Fills the terminal with a ride, until the screen is closed. Keys can be listened to meanwhile.
     *
     * @param ride what to show
     */
    Screen show(ShownRide ride);

    /** Whether {@link #show} can draw here: the cursor can be moved. */
    boolean isFillable();

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
