package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far recordings are read. */
class ReadingProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String shown(OptionalInt width, int all) {
        var progress = new ReadingProgress(new PrintStream(err, true, StandardCharsets.UTF_8), () -> width);
        for (int done = 0; done <= all; done++) {
            progress.read(done, all);
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void growsABarAndTakesItAway() {
        String shown = shown(OptionalInt.of(80), 1000);

        assertThat(shown)
                .startsWith("\rReading 1000 recordings [...................................]   0%\r")
                .contains("\rReading 1000 recordings [#################..................]  50%\r")
                .endsWith("\r" + " ".repeat(66) + "\r");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 40, 60, 79, 300})
    void fitsTheTerminal(int width) {
        assertThat(shown(OptionalInt.of(width), 10_000).split("\r"))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(width));
    }

    @Test
    void isALineForEachTenthWhereThereIsNoTerminal() {
        assertThat(shown(OptionalInt.empty(), 10_000).lines())
                .hasSize(11)
                .startsWith("Reading 10000 recordings: 0%", "Reading 10000 recordings: 10%")
                .endsWith("Reading 10000 recordings: 100%");
    }

    @Test
    void isSilentWhereNobodyWaits() {
        assertThat(shown(OptionalInt.of(80), 99)).isEmpty();
    }
}
