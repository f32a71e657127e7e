package fanbike.adapter.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ErrorLinesTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void breaksBetweenWords() {
        lines(20).println("There is no adapter; plug one in.");

        assertThat(text()).isEqualTo("There is no adapter;\nplug one in.\n");
    }

    @Test
    void leavesLinesThatFitAsTheyAre() {
        lines(30).println("What is wrong:\n    one  thing\n\n    another");

        assertThat(text()).isEqualTo("What is wrong:\n    one  thing\n\n    another\n");
    }

    @Test
    void breaksNothingWhereThereIsNoTerminal() {
        String sentence = "word ".repeat(100).strip();

        lines(Integer.MAX_VALUE).println(sentence);

        assertThat(text()).isEqualTo(sentence + "\n");
    }

    @Test
    void printsAnEmptyLine() {
        lines(20).println("");

        assertThat(text()).isEqualTo("\n");
    }

    private PrintStream lines(int width) {
        return new ErrorLines(printed, () -> width);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
