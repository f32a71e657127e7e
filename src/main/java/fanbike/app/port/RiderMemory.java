package fanbike.app.port;

import java.io.IOException;

/** What a rider has been shown before, and need not be shown again. */
public interface RiderMemory {

    /**
     * Whether the rider has accepted this text.
     *
     * @param caution of a protocol, word for word
     * @throws InvalidFileException when what is remembered cannot be read
     */
    boolean hasAccepted(String caution) throws InvalidFileException;

    /**
     * Remembers that the rider has accepted this text.
     *
     * @param caution of a protocol, word for word
     * @throws InvalidFileException when what was remembered before cannot be read
     * @throws IOException when it cannot be kept
     */
    void accept(String caution) throws InvalidFileException, IOException;

    /**
     * Whether the rider was asked to hear the sounds.
     *
     * @throws InvalidFileException when what is remembered cannot be read
     */
    boolean hasMetSounds() throws InvalidFileException;

    /**
     * Remembers that the rider was asked to hear the sounds.
     *
     * @throws InvalidFileException when what was remembered before cannot be read
     * @throws IOException when it cannot be kept
     */
    void meetSounds() throws InvalidFileException, IOException;
}
