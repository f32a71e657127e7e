package fanbike.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.session.Phase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FarewellTest {

    private static final String ID = "2026-01-31T10-00-00Z";

    @ParameterizedTest
    @EnumSource(names = {"RUNNING", "PAUSED"})
    void saysHowToGoOn(Phase phase) {
        assertThat(new Farewell(ID, Optional.of(phase), false).sentence().orElseThrow())
                .contains(ID, "fanbike ride --resume");
    }

    @Test
    void saysThatNothingIsKeptWhereNothingWasRidden() {
        var farewell = new Farewell(ID, Optional.of(Phase.READY), false);

        assertThat(farewell.isBeforeTheStart()).isTrue();
        assertThat(farewell.sentence()).hasValue("Nothing was ridden, so no session is kept.");
    }

    @ParameterizedTest
    @EnumSource(names = {"FINISHED", "STOPPED"})
    void saysNothingWhereThereIsNothingToGoOnWith(Phase phase) {
        assertThat(new Farewell(ID, Optional.of(phase), true).sentence()).isEmpty();
    }

    @Test
    void knowsASessionThatWasBegunEarlierBeforeItGoesOn() {
        assertThat(new Farewell(ID, Optional.empty(), true).sentence()).isPresent();
        assertThat(new Farewell(ID, Optional.empty(), true).isBeforeTheStart()).isFalse();
        assertThat(new Farewell(ID, Optional.empty(), false).isBeforeTheStart()).isTrue();
    }
}
