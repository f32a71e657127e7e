package fanbike.app.port;

/** Lets a ride be heard: tones and speech. What it says and when is decided in the core. */
public interface Loudspeaker extends RideListener, AutoCloseable {

    /** Lets a sound that has begun end, and is silent from then on. */
    @Override
    void close();
}
