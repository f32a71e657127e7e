package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import org.junit.jupiter.api.Test;

final class ProblemsTest {

    @Test
    void letsAGoodFilePass() {
        var problems = new Problems();

        assertThatCode(() -> problems.throwIfAny("a.json")).doesNotThrowAnyException();
    }

    @Test
    void tellsEveryProblemAtOnceInTheOrderOfFinding() {
        var problems = new Problems();
        problems.add(Place.FILE.key("b"), "is bad");
        problems.add(Place.FILE.key("a"), "is worse");

        assertThatThrownBy(() -> problems.throwIfAny("a.json"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessage("a.json: /b: is bad\na.json: /a: is worse");
    }

    @Test
    void countsWhatNobodyWouldRead() {
        var problems = new Problems();
        for (int index = 0; index < 100_000; index++) {
            problems.add(Place.FILE.item(index), "is bad");
        }

        assertThat(problems.toList()).hasSize(101).last().isEqualTo(new Problem("", "and 99900 more problems"));
        assertThat(problems.count()).isEqualTo(100_000);
    }
}
