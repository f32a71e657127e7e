package fanbike.adapter.sound;

/** A line to the sound device, on which samples of the {@link Synthesizer} play. Confined to one thread. */
interface SoundLine extends AutoCloseable {

    /** How many frames wait in it at most. */
    int bufferFrames();

    /**
     * Lets samples play after those before; waits while the line is full.
     *
     * @throws NoSoundException when the device is gone
     */
    void write(byte[] samples, int from, int length) throws NoSoundException;

    /** Forgets what has not yet played. */
    void drop();

    @Override
    void close();
}
