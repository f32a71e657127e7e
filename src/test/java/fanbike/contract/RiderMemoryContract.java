package fanbike.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.RiderMemory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What every memory of a rider does. */
public abstract class RiderMemoryContract {

    /** The memory under test; the same one, or another that looks at the same place. */
    protected abstract RiderMemory memory();

    @Test
    void knowsNothingAtFirst() throws InvalidFileException {
        assertThat(memory().hasAccepted("Stop if it hurts.")).isFalse();
        assertThat(memory().hasMetSounds()).isFalse();
    }

    @Test
    void knowsACautionWordForWord() throws InvalidFileException, IOException {
        memory().accept("Stop if it hurts.");
        memory().accept("Not for an injury. \u00e9\ud83d\ude00");
        memory().accept("Stop if it hurts.");

        assertThat(memory().hasAccepted("Stop if it hurts.")).isTrue();
        assertThat(memory().hasAccepted("Not for an injury. \u00e9\ud83d\ude00"))
                .isTrue();
        assertThat(memory().hasAccepted("Stop if it hurts")).isFalse();
        assertThat(memory().hasMetSounds()).isFalse();
    }

    @Test
    void knowsThatTheSoundsWereMet() throws InvalidFileException, IOException {
        memory().accept("Stop if it hurts.");
        memory().meetSounds();

        assertThat(memory().hasMetSounds()).isTrue();
        assertThat(memory().hasAccepted("Stop if it hurts.")).isTrue();
    }
}
