package fanbike.adapter.cli;

import fanbike.app.port.Terminal;
import java.io.PrintStream;
import java.util.Optional;

/**
 * What a person types up to Enter.
 *
 * @param echo shows it meanwhile
 * @param terminal on which it is typed
 */
record TypedLine(PrintStream echo, Terminal terminal) {

    private static final int FIRST_VISIBLE = ' ';
    private static final int BACKSPACE = 8;
    private static final int DELETE = 127;

    /** The line; empty where the person gives up, or the terminal is gone. */
    Optional<String> read() {
        var typed = new StringBuilder();
        for (int key = terminal.ask(); !PairingKeys.isEnter(key); key = terminal.ask()) {
            if (NumberPrompt.isEnd(key)) {
                return Optional.empty();
            }
            if ((key == BACKSPACE || key == DELETE) && !typed.isEmpty()) {
                typed.setLength(typed.length() - 1);
                echo.print("\b \b");
            } else if (key >= FIRST_VISIBLE && key != DELETE) {
                typed.append((char) key);
                echo.print((char) key);
            }
            echo.flush();
        }
        return Optional.of(typed.toString());
    }
}
