package fanbike.adapter.tui;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Plan;
import fanbike.fixtures.Protocols;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {

    private static final Plan PLAN = Plan.of(Protocols.fiveRounds(), "women", 100, Protocols.BAND);

    @ParameterizedTest
    @CsvSource({
        "COUNTDOWN, » 3",
        "INTERVAL_START, '» Brisk, 50 rpm for 2:00'",
        "SPEED_UP, » faster ▲",
        "EASE_OFF, » slower ▼",
        "SAY_SPEED_UP, » still below the band: faster ▲",
        "SAY_EASE_OFF, » still above the band: slower ▼",
        "BACK_IN_BAND, » back in band ●",
        "SIGNAL_LOST, '» signal lost: the clock runs on, and this is not held against you'",
        "SIGNAL_BACK, » signal back",
        "FINISHED, » finished"
    })
    void saysEachCueInWords(CueKind kind, String expected) {
        assertThat(CueWords.of(new Cue(0, kind, 1, kind == CueKind.COUNTDOWN ? 3 : 0), PLAN))
                .isEqualTo(expected);
    }

    @Test
    void saysEachCueDifferently() {
        assertThat(Arrays.stream(CueKind.values()).map(kind -> CueWords.of(new Cue(0, kind, 1, 0), PLAN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void announcesARestWithoutATarget() {
        assertThat(CueWords.announce(PLAN.intervals().get(3))).isEqualTo("Rest for 1:00");
    }
}
