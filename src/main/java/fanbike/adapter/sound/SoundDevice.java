package fanbike.adapter.sound;

/** Where lines come from. */
@FunctionalInterface
interface SoundDevice {

    /**
     * Opens a line.
     *
     * @throws NoSoundException when there is no device, or it is taken
     */
    SoundLine open() throws NoSoundException;
}
