package fanbike.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {

    private static final List<String> KEYS = List.of("name", "seconds", "rpm", "kind", "band", "restBetween");

    @ParameterizedTest
    @CsvSource({
        "secnds,seconds",
        "secodns,seconds",
        "nmae,name",
        "second,seconds",
        "Seconds,seconds",
        "rmp2,",
        "RPM,rpm",
        "restbetween,restBetween"
    })
    void findsTheWordThatWasMeant(String written, String meant) {
        var nearest = Suggestion.nearest(written, KEYS);

        assertThat(nearest.orElse(null)).isEqualTo(meant);
    }

    @Test
    void asksForOneOfTwoThatAreEquallyNearAlwaysTheSame() {
        var nearest = Suggestion.nearest("bind", List.of("kind", "band"));

        assertThat(nearest).contains("band");
    }

    @Test
    void doesNotGuessWhereNothingIsNear() {
        String question = Suggestion.question("colour", KEYS);

        assertThat(question).isEmpty();
    }

    @Test
    void makesASuggestedWordHarmless() {
        String question = Suggestion.question("women", List.of("wo\u202emen"));

        assertThat(question).isEqualTo("; did you mean \"wo\\u202emen\"?");
    }

    @Test
    void doesNotCompareWhatNobodyTyped() {
        var nearest = Suggestion.nearest("s".repeat(1_000_000), List.of("s".repeat(1_000_000)));

        assertThat(nearest).isEmpty();
    }
}
