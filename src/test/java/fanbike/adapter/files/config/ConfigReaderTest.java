package fanbike.adapter.files.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.Settings;
import fanbike.app.port.SoundSettings;
import fanbike.core.model.Cadence;
import fanbike.core.model.CuePolicy;
import fanbike.core.model.Policy;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.model.StartPolicy;
import fanbike.core.speech.Language;
import fanbike.core.trend.WeeklyPlan;
import fanbike.fixtures.PlainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigReaderTest {

    private static final long SECOND = 1_000_000_000;

    private static final Policy DEFAULT = new Policy(
            new ScoringPolicy(Cadence.ofRpm(2), 10 * SECOND, 3 * SECOND, 0.8),
            new CuePolicy(10 * SECOND, 3, Cadence.ofRpm(1), 3 * SECOND, 10 * SECOND, 15 * SECOND, SECOND, 4 * SECOND),
            new StartPolicy(true, Cadence.ofRpm(20), 2 * SECOND, 3));

    private static final SoundSettings SOUND = new SoundSettings(true, 80, true, Language.ENGLISH);

    @TempDir
    private Path home = Path.of("");

    @Test
    void takesTheDefaultsWhereTheUserHasSetNothing() throws Exception {
        Settings settings = new ConfigReader(home.resolve("missing")).read();

        assertThat(settings).isEqualTo(new Settings(DEFAULT, OptionalDouble.empty(), false, SOUND, WeeklyPlan.NONE));
    }

    @Test
    void saysPlainlyThatAFolderIsInTheWay() throws Exception {
        Path folder = Files.createDirectory(home.resolve("fanbike.json"));

        assertThatThrownBy(new ConfigReader(home)::read)
                .hasMessage(folder + ": this is a folder, and the program keeps a file here: move it away");
    }

    @Test
    void writesTheDefaultsAsTheyStandInTheFile() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("config/fanbike.json"));
        JsonNode file = StrictJson.parse(bytes, Place.FILE, new Problems()).orElseThrow();

        JsonNode written = PolicyJson.write(ConfigReader.defaults().policy());

        assertThat(PlainJson.text(written)).isEqualTo(PlainJson.text(file.path("policy")));
    }

    @Test
    void putsTheUsersKeysOverTheDefaultsOneByOne() throws Exception {
        set("{\"format\": 1, \"policy\": {\"settleSeconds\": 5.5, \"autoStart\": false}}");

        Settings settings = new ConfigReader(home).read();

        var scoring = new ScoringPolicy(Cadence.ofRpm(2), 5_500_000_000L, 3 * SECOND, 0.8);
        var start = new StartPolicy(false, Cadence.ofRpm(20), 2 * SECOND, 3);
        assertThat(settings)
                .isEqualTo(new Settings(
                        DEFAULT.with(scoring).with(start), OptionalDouble.empty(), false, SOUND, WeeklyPlan.NONE));
    }

    @ParameterizedTest
    @CsvSource({"2.75,2.75", "20,20", "0.33333333333333333333,0.3333333333333333", "1e-20,1e-20"})
    void readsTheRatioOfTheWheel(String written, double ratio) throws Exception {
        set("{\"format\": 1, \"bike\": {\"wheelRatio\": " + written + "}}");

        Settings settings = new ConfigReader(home).read();

        assertThat(settings.wheelRatio()).hasValue(ratio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"wheelRatio\": null}", "{}"})
    void knowsNoRatioOfTheWheel(String bike) throws Exception {
        set("{\"format\": 1, \"bike\": " + bike + "}");

        Settings settings = new ConfigReader(home).read();

        assertThat(settings.wheelRatio()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{},false", "{\"showTarget\": true},true", "{\"showTarget\": false},false"})
    void readsWhetherTheBikesConsoleShowsTargets(String bike, boolean shows) throws Exception {
        set("{\"format\": 1, \"bike\": " + bike + "}");

        assertThat(new ConfigReader(home).read().showTarget()).isEqualTo(shows);
    }

    @Test
    void readsWhatIsToBeHeardKeyByKey() throws Exception {
        set("{\"format\": 1, \"sound\": {\"volumePercent\": 0, \"language\": \"de\"}}");
        assertThat(new ConfigReader(home).read().sound()).isEqualTo(new SoundSettings(true, 0, true, Language.GERMAN));

        set("{\"format\": 1, \"sound\": {\"tones\": false, \"volumePercent\": 100, \"speech\": false}}");
        assertThat(new ConfigReader(home).read().sound())
                .isEqualTo(new SoundSettings(false, 100, false, Language.ENGLISH));
    }

    @Test
    void readsHowOftenSomebodyMeansToRide() throws Exception {
        set("{\"format\": 1, \"weeklyPlan\": {\"sessions\": 3, \"protocols\": {\"zone-2\": 1, \"primer\": 2}}}");
        assertThat(new ConfigReader(home).read().weeklyPlan())
                .isEqualTo(new WeeklyPlan(OptionalInt.of(3), Map.of("primer", 2, "zone-2", 1)));

        set("{\"format\": 1, \"weeklyPlan\": {\"sessions\": null}}");
        assertThat(new ConfigReader(home).read().weeklyPlan()).isEqualTo(WeeklyPlan.NONE);
    }

    @Test
    void takesTheWholeDefaultFileForTheUsers() throws Exception {
        set(Files.readString(Path.of("config/fanbike.json")));

        Settings settings = new ConfigReader(home).read();

        assertThat(settings).isEqualTo(ConfigReader.defaults());
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() throws Exception {
        set("{\"polcy\": {}, \"policy\": {\"bandRpm\": -1, \"staleSeconds\": 0, \"minimumCoverage\": 80,"
                + " \"countdownSeconds\": 2.5, \"autoStart\": \"yes\", \"driftSecond\": 3, \"autoStartRpm\": 251},"
                + " \"bike\": {\"wheelRatio\": 0},"
                + " \"sound\": {\"tones\": 1, \"volumePercent\": 101, \"speech\": null, \"language\": \"EN\"}}");

        var refused = catchThrowableOfType(InvalidFileException.class, () -> new ConfigReader(home).read());

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "/polcy: unknown key \"polcy\"; did you mean \"policy\"?",
                        "/format: this key is missing; needed: 1",
                        "/policy/driftSecond: unknown key \"driftSecond\"; did you mean \"driftSeconds\"?",
                        "/policy/bandRpm: -1 is too small; allowed: a number from 0 to 50",
                        "/policy/staleSeconds: 0 is too small; allowed: a number from 0.5 to 60",
                        "/policy/minimumCoverage: 80 is too large; allowed: a number from 0 to 1",
                        "/policy/countdownSeconds: 2.5 is not a whole number; allowed: a whole number from 0 to 60",
                        "/policy/autoStart: \"yes\" is neither true nor false; allowed: true or false, without"
                                + " quotation marks",
                        "/policy/autoStartRpm: 251 is too large; allowed: a number from 0 to 250",
                        "/bike/wheelRatio: 0 is too small; allowed: a number above 0, up to 20",
                        "/sound/tones: 1 is neither true nor false; allowed: true or false, without quotation marks",
                        "/sound/volumePercent: 101 is too large; allowed: a whole number from 0 to 100",
                        "/sound/speech: null is neither true nor false; allowed: true or false, without quotation"
                                + " marks",
                        "/sound/language: \"EN\" is no language that is spoken here; allowed: \"en\", \"de\", \"fr\","
                                + " \"es\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|a list is not an object",
                "{\"format\": 1, \"policy\": 1}|/policy: 1 is not an object",
                "{\"format\": 1, \"bike\": null}|/bike: null is not an object",
                "{\"format\": 1, \"bike\": {\"showTarget\": 1}}|/bike/showTarget: 1 is neither true nor false",
                "{\"format\": 1, \"bike\": {\"wheelRatio\": \"2\"}}|/bike/wheelRatio: \"2\" is not a number",
                "{\"format\": 1, \"bike\": {\"wheelRatio\": 1e-400}}|has more than 20 decimals",
                "{\"format\": 1, \"weeklyPlan\": 3}|/weeklyPlan: 3 is not an object",
                "{\"format\": 1, \"weeklyPlan\": {\"session\": 3}}|did you mean \"sessions\"?",
                "{\"format\": 1, \"weeklyPlan\": {\"sessions\": 0}}|/weeklyPlan/sessions: 0 is too small",
                "{\"format\": 1, \"weeklyPlan\": {\"protocols\": []}}|/weeklyPlan/protocols: a list is not an object",
                "{\"format\": 1, \"weeklyPlan\": {\"protocols\": {\"a/b\": 1.5}}}|/weeklyPlan/protocols/a~1b: 1.5 is not",
                "{\"format\": 2}|/format: made for a newer Fanbike (format 2)",
                "{\"format\": 1,}|line 1, column 14: this is not JSON"
            })
    void refusesAFileThatIsNoConfiguration(String text, String because) throws Exception {
        set(text);

        assertThatThrownBy(() -> new ConfigReader(home).read())
                .isInstanceOf(InvalidFileException.class)
                .hasMessageStartingWith(home.resolve("fanbike.json") + ": ")
                .hasMessageContaining(because);
    }

    private void set(String text) throws IOException {
        Files.write(home.resolve("fanbike.json"), text.getBytes(UTF_8));
    }
}
