package fanbike.core.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparklineTest {

    @Test
    void drawsTheLowestLowAndTheHighestHigh() {
        assertThat(Sparkline.BLOCKS.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0), 24))
                .isEqualTo("▁▂▃▄▅▆▇█");
        assertThat(Sparkline.ASCII.of(List.of(-1.0, 0.0, 1.0), 24)).isEqualTo("_=#");
    }

    @Test
    void drawsWhatIsAlikeInTheMiddle() {
        assertThat(Sparkline.ASCII.of(List.of(5.0, 5.0), 24)).isEqualTo("==");
    }

    @Test
    void takesNeighboursTogetherWhereThereIsNoRoom() {
        assertThat(Sparkline.ASCII.of(List.of(0.0, 2.0, 9.0, 11.0), 2)).isEqualTo("_#");
        assertThat(Sparkline.ASCII.of(List.of(0.0, 2.0, 9.0, 11.0, 0.0), 1)).isEqualTo("=");
    }

    @Test
    void isNeverWiderThanItsRoom() {
        var random = new Random(3);
        for (int attempt = 0; attempt < 300; attempt++) {
            List<Double> values =
                    random.doubles(1 + random.nextInt(200)).boxed().toList();
            int columns = 1 + random.nextInt(80);

            assertThat(Sparkline.BLOCKS.of(values, columns)).hasSize(Math.min(values.size(), columns));
        }
    }
}
