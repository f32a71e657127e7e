package fanbike.adapter.cli;

import fanbike.app.port.Terminal;
import java.io.PrintStream;
import java.util.OptionalInt;

/** Asks for one number of a list. */
final class NumberPrompt {

    /** Ctrl-D. */
    private static final int END_OF_INPUT = 4;

    private static final int BACKSPACE = 8;
    private static final int DELETE = 127;
    private static final int MOST_DIGITS = 3;

    private final PrintStream out;
    private final Terminal terminal;

    NumberPrompt(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A number from 1 on; empty where the person gives up, or the terminal is gone. */
    OptionalInt ask(int greatest) {
        while (true) {
            out.print("Number (1 to " + greatest + ", q to give up): ");
            out.flush();
            String typed = line();
            out.println();
            if (typed.equals("q")) {
                return OptionalInt.empty();
            }
            int number = typed.isEmpty() ? 0 : Integer.parseInt(typed);
            if (number >= 1 && number <= greatest) {
                return OptionalInt.of(number);
            }
            out.println(typed.isEmpty() ? "Type a number first." : typed + " is not in the list.");
        }
    }

    /** Whether no answer comes any more. */
    static boolean isEnd(int key) {
        return key < 0 || key == END_OF_INPUT;
    }

    /** Digits up to Enter, or a q. */
    private String line() {
        var typed = new StringBuilder();
        for (int key = terminal.ask(); !PairingKeys.isEnter(key); key = terminal.ask()) {
            if (isEnd(key) || Character.toLowerCase(key) == 'q') {
                return "q";
            }
            if (key >= '0' && key <= '9' && typed.length() < MOST_DIGITS) {
                typed.append((char) key);
                out.print((char) key);
            } else if ((key == BACKSPACE || key == DELETE) && !typed.isEmpty()) {
                typed.setLength(typed.length() - 1);
                out.print("\b \b");
            }
            out.flush();
        }
        return typed.toString();
    }
}
