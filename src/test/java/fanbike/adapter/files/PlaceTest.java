package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceTest {

    @Test
    void isAJsonPointer() {
        Place place = Place.FILE.key("blocks").item(0).key("a/b~c");

        assertThat(place.text()).isEqualTo("/blocks/0/a~1b~0c");
    }

    @Test
    void namesTheLineInAFileOfLines() {
        Place place = Place.line(12).key("at");

        assertThat(place.text()).isEqualTo("line 12/at");
    }

    @Test
    void makesHostileKeysHarmless() {
        Place place = Place.FILE.key("\u001b[2J").key("x".repeat(100_000));

        assertThat(place.text()).startsWith("/\\u001b[2J/xxx").hasSizeLessThan(70);
    }
}
