package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.score.AdherenceScore;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalBarTest {

    @Test
    void givesEachPartItsShareInShapes() {
        assertThat(IntervalBar.of(new AdherenceScore(10, 4, 3, 2, 1))).isEqualTo("----==========+++..?");
    }

    @Test
    void isFullWhereAnythingWasRiddenWhateverTheRounding() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var score = new AdherenceScore(
                    random.nextInt(50),
                    random.nextInt(50),
                    random.nextInt(50),
                    random.nextInt(50),
                    1 + random.nextInt(50));

            assertThat(IntervalBar.of(score)).as("%s", score).hasSize(20).doesNotContain(" ");
        }
    }

    @Test
    void isEmptyWhereNothingWasRidden() {
        assertThat(IntervalBar.of(AdherenceScore.NONE)).isEqualTo(" ".repeat(20));
    }
}
