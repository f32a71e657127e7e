package fanbike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Path USER = Path.of("/home/rider");

    @Test
    void keepsEverythingWhereFanbikeHomeSays() {
        assertThat(Places.of(Map.of("FANBIKE_HOME", "/srv/bike", "XDG_DATA_HOME", "/elsewhere"), USER))
                .isEqualTo(
                        new Places(Path.of("/srv/bike"), Path.of("/srv/bike"), Path.of("/srv/bike/log/fanbike.log")));
    }

    @Test
    void readsAHomeThatIsNotAbsoluteFromTheWorkingFolder() {
        assertThat(Places.of(Map.of("FANBIKE_HOME", "bike"), USER).data())
                .isEqualTo(Path.of("bike").toAbsolutePath());
    }

    @Test
    void followsTheFoldersOfXdg() {
        assertThat(Places.of(Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d", "FANBIKE_HOME", ""), USER))
                .isEqualTo(new Places(
                        Path.of("/c/fanbike"), Path.of("/d/fanbike"), Path.of("/d/fanbike/log/fanbike.log")));
    }

    @Test
    void ignoresFoldersOfXdgThatAreEmptyOrNotAbsolute() {
        assertThat(Places.of(Map.of("XDG_CONFIG_HOME", "", "XDG_DATA_HOME", "d"), USER))
                .isEqualTo(new Places(
                        Path.of("/home/rider/.config/fanbike"),
                        Path.of("/home/rider/.local/share/fanbike"),
                        Path.of("/home/rider/.local/share/fanbike/log/fanbike.log")));
    }
}
