package fanbike.core.speech;

import static fanbike.fixtures.Protocols.plan;
import static fanbike.fixtures.Protocols.rest;
import static fanbike.fixtures.Protocols.targeted;
import static fanbike.fixtures.Protocols.work;
import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.model.Block;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Protocols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPreviewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH|Five rounds. Three minutes at 50, two minutes at 55, one minute at 60."
                        + " One minute of rest between rounds.",
                "GERMAN|Fünf Runden. Drei Minuten mit 50, zwei Minuten mit 55, eine Minute mit 60."
                        + " Eine Minute Pause zwischen den Runden.",
                "FRENCH|Cinq séries. Trois minutes à 50, deux minutes à 55, une minute à 60."
                        + " Une minute de repos entre les séries.",
                "SPANISH|Cinco rondas. Tres minutos a 50, dos minutos a 55, un minuto a 60."
                        + " Un minuto de descanso entre rondas."
            })
    void tellsTheMainProtocolInEveryLanguage(Language language, String expected) {
        Plan plan = Plan.of(Protocols.fiveRounds(), "men", 100, Protocols.BAND);

        assertThat(language.phrases().preview(plan)).isEqualTo(expected);
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(plan(block(1, work(60, 50))), "One round. One minute at 50."),
                Arguments.of(plan(block(1, work(1, 50.5))), "One round. One second at 50.5."),
                Arguments.of(plan(block(1, work(61, 50))), "One round. One minute one second at 50."),
                Arguments.of(plan(block(1, work(150, 50))), "One round. Two minutes 30 seconds at 50."),
                Arguments.of(
                        plan(block(1, work(60, 50), rest(30))), "One round. One minute at 50, 30 seconds of rest."),
                Arguments.of(plan(block(2, work(60, 50))), "Two rounds. One minute at 50."),
                Arguments.of(
                        plan(block(13, work(20, 70), rest(10))),
                        "13 rounds. 20 seconds at 70. Ten seconds of rest after each round."),
                Arguments.of(
                        plan(block(1, rest(10)), block(1, work(60, 50))), "Ten seconds of rest. One minute at 50."),
                Arguments.of(
                        plan(
                                block(1, targeted(IntervalKind.WARMUP, 300, 45)),
                                resting(8, 10, work(20, 72)),
                                block(1, open(IntervalKind.COOLDOWN, 180))),
                        "Five minutes of warm-up at 45. Eight rounds. 20 seconds at 72."
                                + " Ten seconds of rest between rounds. Three minutes of cool-down."),
                Arguments.of(
                        plan(resting(2, 10, work(20, 72)), block(1, work(20, 72), rest(40))),
                        "Two rounds. 20 seconds at 72. Ten seconds of rest between rounds."
                                + " 20 seconds at 72, 40 seconds of rest."),
                Arguments.of(
                        plan(block(2, work(20, 72), rest(10)), block(1, work(20, 72), rest(40))),
                        "Three rounds. 20 seconds at 72. Ten seconds of rest between rounds. 40 seconds of rest."),
                Arguments.of(plan(ladder(100, 10)), "One round. 17 minutes in all. Targets from 40 to 139."),
                Arguments.of(
                        plan(block(2, ladder(9, 10).intervals().toArray(new Interval[0]))),
                        "Two rounds. Three minutes in all. Targets from 40 to 48."),
                Arguments.of(plan(block(1, alike(9))), "One round. Nine minutes in all. Target 50."));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void tellsAnyPlan(Plan plan, String expected) {
        assertThat(Language.ENGLISH.phrases().preview(plan)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GERMAN|Eine Runde. Eine Sekunde Aufwärmen mit 50,5, eine Minute Pause.",
                "FRENCH|Une série. Une seconde d'échauffement à 50,5, une minute de repos.",
                "SPANISH|Una ronda. Un segundo de calentamiento a 50,5, un minuto de descanso."
            })
    void countsOneOfAThingByItsGender(Language language, String expected) {
        Plan plan = plan(block(1, targeted(IntervalKind.WARMUP, 1, 50.5), rest(60)));

        assertThat(language.phrases().preview(plan)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GERMAN|Eine Runde. Insgesamt 17 Minuten. Ziele von 40 bis 139.",
                "FRENCH|Une série. 17 minutes en tout. Objectifs de 40 à 139.",
                "SPANISH|Una ronda. 17 minutos en total. Objetivos de 40 a 139."
            })
    void sumsUpWhatIsLong(Language language, String expected) {
        assertThat(language.phrases().preview(plan(ladder(100, 10)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GERMAN|Zwei Runden. 20 Sekunden mit 72. Zehn Sekunden Pause nach jeder Runde."
                        + " Eine Minute 30 Sekunden Ausfahren.|Eine Runde. Insgesamt neun Minuten. Ziel 50.",
                "FRENCH|Deux séries. 20 secondes à 72. Dix secondes de repos après chaque série."
                        + " Une minute 30 secondes de retour au calme.|Une série. Neuf minutes en tout. Objectif 50.",
                "SPANISH|Dos rondas. 20 segundos a 72. Diez segundos de descanso después de cada ronda."
                        + " Un minuto 30 segundos de vuelta a la calma.|Una ronda. Nueve minutos en total. Objetivo 50."
            })
    void hasTheRestOfTheWords(Language language, String rounds, String alike) {
        Plan plan = plan(block(2, work(20, 72), rest(10)), block(1, open(IntervalKind.COOLDOWN, 90)));

        assertThat(language.phrases().preview(plan)).isEqualTo(rounds);
        assertThat(language.phrases().preview(plan(block(1, alike(9))))).isEqualTo(alike);
    }

    private static Block block(int repeat, Interval... intervals) {
        return new Block(repeat, List.of(intervals), Optional.empty());
    }

    private static Block resting(int repeat, double restSeconds, Interval... intervals) {
        return new Block(repeat, List.of(intervals), Optional.of(rest(restSeconds)));
    }

    private static Interval open(IntervalKind kind, double seconds) {
        return new Interval("Roll", kind, Moment.nanos(seconds), Optional.empty(), Optional.empty());
    }

    private static Block ladder(int steps, double seconds) {
        var intervals = new ArrayList<Interval>();
        for (int step = 0; step < steps; step++) {
            intervals.add(work(seconds, 40 + step));
        }
        return new Block(1, intervals, Optional.empty());
    }

    private static Interval[] alike(int count) {
        return Stream.generate(() -> work(60, 50)).limit(count).toArray(Interval[]::new);
    }
}
