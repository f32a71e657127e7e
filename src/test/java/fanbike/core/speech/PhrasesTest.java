package fanbike.core.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Protocols;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PhrasesTest {

    private static final Plan BRISK = plan("Brisk", 55);

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,INTERVAL_START,Brisk. 55.",
        "ENGLISH,SAY_SPEED_UP,Faster. 55.",
        "ENGLISH,SAY_EASE_OFF,Slower. 55.",
        "ENGLISH,SIGNAL_LOST,Signal lost.",
        "ENGLISH,SIGNAL_BACK,Signal back.",
        "ENGLISH,FINISHED,Finished.",
        "GERMAN,INTERVAL_START,Brisk. 55.",
        "GERMAN,SAY_SPEED_UP,Schneller. 55.",
        "GERMAN,SAY_EASE_OFF,Langsamer. 55.",
        "GERMAN,SIGNAL_LOST,Signal verloren.",
        "GERMAN,SIGNAL_BACK,Signal wieder da.",
        "GERMAN,FINISHED,Geschafft.",
        "FRENCH,INTERVAL_START,Brisk. 55.",
        "FRENCH,SAY_SPEED_UP,Plus vite. 55.",
        "FRENCH,SAY_EASE_OFF,Moins vite. 55.",
        "FRENCH,SIGNAL_LOST,Signal perdu.",
        "FRENCH,SIGNAL_BACK,Signal retrouvé.",
        "FRENCH,FINISHED,Terminé.",
        "SPANISH,INTERVAL_START,Brisk. 55.",
        "SPANISH,SAY_SPEED_UP,Más rápido. 55.",
        "SPANISH,SAY_EASE_OFF,Más lento. 55.",
        "SPANISH,SIGNAL_LOST,Señal perdida.",
        "SPANISH,SIGNAL_BACK,Señal recuperada.",
        "SPANISH,FINISHED,Terminado."
    })
    void saysEachCueThatIsSpoken(Language language, CueKind kind, String expected) {
        assertThat(language.phrases().of(cue(kind), BRISK)).hasValue(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = CueKind.class,
            names = {"COUNTDOWN", "SPEED_UP", "EASE_OFF", "BACK_IN_BAND"},
            mode = Mode.INCLUDE)
    void leavesTheOthersToTones(CueKind kind) {
        assertThat(Language.values())
                .allSatisfy(language ->
                        assertThat(language.phrases().of(cue(kind), BRISK)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH,Rest.,Brisk. 55.5.",
        "GERMAN,Pause.,'Brisk. 55,5.'",
        "FRENCH,Repos.,'Brisk. 55,5.'",
        "SPANISH,Descanso.,'Brisk. 55,5.'"
    })
    void knowsRestAndTheMarkOfDecimals(Language language, String rest, String half) {
        Plan resting = Protocols.once(Protocols.rest(60));

        assertThat(language.phrases().of(cue(CueKind.INTERVAL_START), resting)).hasValue(rest);
        assertThat(language.phrases().of(cue(CueKind.INTERVAL_START), plan("Brisk", 55.5)))
                .hasValue(half);
        assertThat(language.phrases().count(3)).isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Sprint!|Sprint. 55.",
                "Go, go.|Go, go. 55.",
                "-v de --stdin|-v de --stdin. 55.",
                "[[boom]] <b>x</b>|Boom b x /b. 55.",
                "a\u001b[2J\u0007b\u202ec|A 2J b c. 55.",
                "\u0007[]|55.",
                "... - ...|55.",
                "été|Été. 55."
            })
    void takesNothingOfANameForAnOrder(String name, String expected) {
        assertThat(Language.ENGLISH.phrases().of(cue(CueKind.INTERVAL_START), plan(name, 55)))
                .hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"x", "\uD83D\uDEB4", "\uD801\uDC37"})
    void cutsANameThatNeverEnds(String part) {
        String said = Language.ENGLISH
                .phrases()
                .of(cue(CueKind.INTERVAL_START), plan(part.repeat(5_000), 55))
                .orElseThrow();

        assertThat(said.codePointCount(0, said.length())).isLessThanOrEqualTo(45);
        assertThat(said).endsWith("55.");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,Go.", "GERMAN,Los.", "FRENCH,Partez.", "SPANISH,Adelante."})
    void hasNoFigureForFreeRiding(Language language, String withoutName) {
        assertThat(language.phrases().of(cue(CueKind.INTERVAL_START), free("Roll in")))
                .hasValue("Roll in.");
        assertThat(language.phrases().of(cue(CueKind.INTERVAL_START), free("\u0007")))
                .hasValue(withoutName);
    }

    private static Plan free(String name) {
        return Protocols.once(
                new Interval(name, IntervalKind.WARMUP, Moment.nanos(60), Optional.empty(), Optional.empty()));
    }

    private static Cue cue(CueKind kind) {
        return new Cue(0, kind, 0, 0);
    }

    private static Plan plan(String name, double rpm) {
        return Protocols.once(new Interval(
                name,
                IntervalKind.WORK,
                Moment.nanos(120),
                Optional.of(CadenceTarget.forEveryone(Cadence.ofRpm(rpm))),
                Optional.empty()));
    }
}
