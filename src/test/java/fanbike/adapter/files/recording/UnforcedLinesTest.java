package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.Recorder.Trouble;
import org.junit.jupiter.api.Test;

class UnforcedLinesTest {

    private final UnforcedLines lines = new UnforcedLines();

    @Test
    void countsWhatWasWrittenWhileForcingFailed() {
        lines.add(10);
        lines.add(20);
        var batch = lines.take().orElseThrow();
        lines.add(30);

        lines.putBack(batch, "Input/output error");

        assertThat(lines.trouble()).contains(new Trouble(10, 3, "Input/output error"));
    }

    @Test
    void keepsWhatWasWrittenWhileForcingForTheNextTime() {
        lines.add(10);
        assertThat(lines.take()).contains(new UnforcedLines.Batch(1, 10));
        lines.add(30);

        lines.forced();

        assertThat(lines.take()).contains(new UnforcedLines.Batch(1, 30));
        assertThat(lines.take()).isEmpty();
    }
}
