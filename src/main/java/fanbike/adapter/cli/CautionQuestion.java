package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.RiderMemory;
import fanbike.app.port.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Shows the caution of a protocol before the first ride with it, and lets nobody ride who has not accepted it. What was
 * accepted once is never shown again.
 *
 * @param memory of what was accepted
 * @param err remarks
 * @param show prints a text where the rider reads
 * @param terminal with the rider before it, where there is one
 */
record CautionQuestion(RiderMemory memory, PrintStream err, Consumer<String> show, Optional<Terminal> terminal) {

    private static final String QUESTION = "Press the space bar to accept this and go on, q to leave.";

    /**
     * Settles it, where there is something to settle.
     *
     * @param caution the text; empty where a protocol has none
     * @param isAccepted whether the command line accepts it
     * @param isSimulated whether nobody rides: then nobody need be there to accept it
     * @throws UsageException when nobody can accept it
     * @throws GivenUpException when it is not accepted
     */
    void settle(String caution, boolean isAccepted, boolean isSimulated)
            throws InvalidFileException, UsageException, GivenUpException {
        if (caution.isEmpty() || memory.hasAccepted(caution)) {
            return;
        }
        show.accept("Caution: " + caution);
        if (!isAccepted && terminal.isPresent()) {
            show.accept(QUESTION);
            ask(terminal.get());
        } else if (!isAccepted && !isSimulated) {
            throw new UsageException(
                    "Nobody has accepted this yet, and there is no terminal to ask: read it, and add" + " --accept.");
        }
        if (isAccepted || terminal.isPresent()) {
            remember(caution);
        }
    }

    private static void ask(Terminal rider) throws GivenUpException {
        int key = rider.ask();
        while (key != ' ') {
            if (NumberPrompt.isEnd(key) || key == 'q' || key == 'Q') {
                throw new GivenUpException();
            }
            key = rider.ask();
        }
    }

    /** A ride is not refused because a disk is full; the caution is shown once more then. */
    private void remember(String caution) throws InvalidFileException {
        try {
            memory.accept(caution);
        } catch (IOException notKept) {
            err.println("It cannot be kept that this was accepted, so it will be asked again: " + notKept.getMessage());
        }
    }
}
