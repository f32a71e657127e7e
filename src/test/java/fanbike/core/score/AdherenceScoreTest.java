package fanbike.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdherenceScoreTest {

    private static final AdherenceScore SCORE = new AdherenceScore(10, 20, 30, 40, 100);

    @Test
    void sharesTheBandOutOfWhatIsJudged() {
        assertThat(SCORE.judgedNanos()).isEqualTo(60);
        assertThat(SCORE.intensity()).hasValue(10 / 60.0);
    }

    @Test
    void coversWhatHadASignal() {
        assertThat(SCORE.riddenNanos()).isEqualTo(200);
        assertThat(SCORE.coverage()).hasValue(0.5);
    }

    @Test
    void countsAllThatWasRiddenTowardsDuration() {
        assertThat(SCORE.duration(800)).hasValue(0.25);
    }

    @Test
    void hasNoSharesOfNothing() {
        assertThat(AdherenceScore.NONE.intensity()).isEmpty();
        assertThat(AdherenceScore.NONE.coverage()).isEmpty();
        assertThat(AdherenceScore.NONE.duration(0)).isEmpty();
        assertThat(AdherenceScore.NONE.duration(10)).hasValue(0);
        assertThat(new AdherenceScore(0, 0, 0, 40, 100).intensity()).isEmpty();
    }

    @Test
    void addsUpPartByPart() {
        assertThat(SCORE.plus(new AdherenceScore(1, 2, 3, 4, 5))).isEqualTo(new AdherenceScore(11, 22, 33, 44, 105));
    }
}
