package fanbike.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fanbike.core.score.AdherenceScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

    private static final double MINIMUM = 0.8;

    private static Headline scored(long inNanos, long ofNanos) {
        return Headline.of(new AdherenceScore(inNanos, ofNanos - inNanos, 0, 0, 0), ofNanos, MINIMUM);
    }

    @ParameterizedTest
    @CsvSource({
        "100, excellent",
        "85, excellent",
        "84.9999, good",
        "70, good",
        "69.9999, fair",
        "50, fair",
        "49.9999, keep practising",
        "0, keep practising"
    })
    void findsTheWordAtItsExactEdge(double score, String word) {
        Headline headline = scored(Math.round(score * 10_000), 1_000_000);

        assertThat(headline.score()).hasValueCloseTo(score, within(1e-9));
        assertThat(headline.word()).contains(word);
        assertThat(headline.withheldBecause()).isEmpty();
    }

    @Test
    void multipliesIntensityByDuration() {
        var total = new AdherenceScore(30, 10, 10, 10, 0);

        assertThat(Headline.of(total, 120, MINIMUM).score()).hasValue(100 * 0.6 * 0.5);
    }

    @Test
    void isWithheldWhereTooLittleOfTheRideHadASignal() {
        Headline headline = Headline.of(new AdherenceScore(799, 0, 0, 0, 201), 1000, MINIMUM);

        assertThat(headline.score()).isEmpty();
        assertThat(headline.word()).isEmpty();
        assertThat(headline.withheldBecause())
                .contains("only 79.9% of the ridden time had a signal; a score needs 80.0%");
    }

    @Test
    void isGivenWhereJustEnoughOfTheRideHadASignal() {
        assertThat(Headline.of(new AdherenceScore(800, 0, 0, 0, 200), 1000, MINIMUM)
                        .score())
                .hasValue(100);
    }

    @Test
    void isWithheldWhereNothingWasRidden() {
        assertThat(Headline.of(AdherenceScore.NONE, 1000, MINIMUM).withheldBecause())
                .contains("nothing was scored");
    }

    @Test
    void isWithheldWhereNothingWasJudged() {
        Headline settling = Headline.of(new AdherenceScore(0, 0, 0, 500, 0), 1000, MINIMUM);
        Headline silent = Headline.of(new AdherenceScore(0, 0, 0, 0, 500), 1000, 0);

        assertThat(settling.withheldBecause()).contains("nothing was scored");
        assertThat(silent.withheldBecause()).contains("nothing was scored");
    }

    @Test
    void isWithheldWhereNoWorkWasPrescribed() {
        assertThat(Headline.of(AdherenceScore.NONE, 0, MINIMUM).score()).isEmpty();
    }
}
