package fanbike.adapter.tui.full;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BigDigitsTest {

    private static final List<String> FIGURES =
            "0123456789:-./".chars().mapToObj(Character::toString).toList();

    private static String drawn(String text, int rows, int columns, boolean isUnicode) {
        var canvas = new Canvas(rows, columns, new Look(false, isUnicode), new Palette(false));
        BigDigits.paint(text, canvas, canvas.area(), Ink.PLAIN);
        return canvas.lines(Optional.empty()).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"3, 5, true", "4, 7, true", "6, 12, true", "9, 20, true", "40, 60, true", "3, 5, false", "20, 30, false"
    })
    void drawsNoTwoFiguresAlike(int rows, int columns, boolean isUnicode) {
        Set<String> seen = new HashSet<>();

        FIGURES.forEach(figure -> seen.add(drawn(figure, rows, columns, isUnicode)));

        assertThat(seen).hasSameSizeAs(FIGURES);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void writesThemAsTheyStandWhereThereIsNoRoom(int rows) {
        assertThat(drawn("104", rows, 12, true)).contains("104");
    }

    @ParameterizedTest
    @CsvSource({"7, 30", "12, 38", "20, 74", "43, 186"})
    void fillsItsAreaInHeightOrInWidth(int rows, int columns) {
        String drawn = drawn("58", rows, columns, true);

        long inkedRows = drawn.lines().filter(line -> !line.isBlank()).count();
        int right = drawn.lines()
                .mapToInt(line -> line.stripTrailing().length())
                .max()
                .orElse(0);
        assertThat(inkedRows >= rows - 1 || right >= columns - 2).isTrue();
    }
}
