package fanbike.adapter.cli;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.SoundSettings;
import fanbike.app.port.Terminal;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Offers a rider to hear every cue by name before the first ride that can be heard. Made once, whatever the answer.
 *
 * @param outside has the sounds, and remembers that they were offered
 * @param terminal with the rider before it
 * @param say prints a text where the rider reads
 * @param goesOn whether the rider still wants a ride
 */
record SoundOffer(Outside outside, Terminal terminal, Consumer<String> say, BooleanSupplier goesOn) {

    private static final String QUESTION =
            "Is this your first ride? Then hear what its sounds mean: press y, or any other key to go on.";

    /**
     * Makes the offer, where there is something to hear and it was never made before.
     *
     * @param settings what the rider wants to hear
     * @throws GivenUpException when there is no answer
     */
    void make(SoundSettings settings) throws InvalidFileException, GivenUpException {
        if (outside.memory().hasMetSounds() || !outside.soundCheck().hasDevice()) {
            return;
        }
        say.accept(QUESTION);
        int key = terminal.ask();
        if (NumberPrompt.isEnd(key)) {
            throw new GivenUpException();
        }
        if (Character.toLowerCase(key) == 'y') {
            boolean unused = outside.soundCheck().play(settings, say, outside.err()::println, goesOn);
        }
        remember();
    }

    private void remember() throws InvalidFileException {
        try {
            outside.memory().meetSounds();
        } catch (IOException notKept) {
            outside.err()
                    .println("It cannot be kept that the sounds were offered, so they will be again: "
                            + notKept.getMessage());
        }
    }
}
