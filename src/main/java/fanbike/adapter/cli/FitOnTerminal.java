package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.Terminal;
import java.util.Optional;

/** Octets that no person can read, and that a terminal would obey. */
final class FitOnTerminal {

    private FitOnTerminal() {}

    /**
     * Refuses to print a FIT file before a person.
     *
     * @param outside tells whether there is one
     * @param example how the file might be called
     * @throws UsageException when there is
     */
    static void refuse(Outside outside, String example) throws UsageException {
        Optional<Terminal> terminal = outside.terminal().get();
        terminal.ifPresent(Terminal::close);
        if (terminal.isPresent()) {
            throw new UsageException(
                    "A FIT file is not to be read on a terminal; add --out " + example + ", or a pipe.");
        }
    }
}
