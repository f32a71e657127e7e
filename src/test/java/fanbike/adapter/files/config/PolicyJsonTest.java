package fanbike.adapter.files.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.core.model.Cadence;
import fanbike.core.model.CuePolicy;
import fanbike.core.model.Policy;
import fanbike.core.model.ScoringPolicy;
import fanbike.core.model.StartPolicy;
import fanbike.fixtures.PlainJson;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PolicyJsonTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void writesPlainNumbers() {
        String written = PlainJson.text(PolicyJson.write(ConfigReader.defaults().policy()));

        assertThat(written)
                .isEqualTo("{\"bandRpm\":2,\"settleSeconds\":10,\"staleSeconds\":3,\"minimumCoverage\":0.8,"
                        + "\"hysteresisRpm\":1,\"driftSeconds\":3,\"speechAfterSeconds\":10,"
                        + "\"speechAgainAfterSeconds\":15,\"backInBandSeconds\":1,\"quietBeforeEndSeconds\":4,"
                        + "\"previewSeconds\":10,\"countdownSeconds\":3,\"autoStart\":true,\"autoStartRpm\":20,"
                        + "\"autoStartHoldSeconds\":2,\"startCountdownSeconds\":3}");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItWrote(long seed) {
        Policy policy = policy(new Random(seed));

        String written = PlainJson.text(PolicyJson.write(policy));
        Policy read = read(written);

        assertThat(read).as("seed %d: %s", seed, written).isEqualTo(policy);
        assertThat(PlainJson.text(PolicyJson.write(read)))
                .isEqualTo(written)
                .doesNotContainPattern("\\dE|\\.\\d*0[,}]");
    }

    @Test
    void readsBackAPolicyThatStartsAtOnce() {
        Policy policy = ConfigReader.defaults().policy().with(StartPolicy.AT_ONCE);

        Policy read = read(PlainJson.text(PolicyJson.write(policy)));

        assertThat(read).isEqualTo(policy);
    }

    @Test
    void needsEveryKeyWhereThereAreNoDefaults() {
        var problems = new Problems();

        var read = PolicyJson.read(parse("{}"), Place.line(1).key("policy"), problems);

        assertThat(read).isEmpty();
        assertThat(problems.count()).isEqualTo(16);
        assertThat(problems.toList().get(0))
                .hasToString("line 1/policy/bandRpm: this key is missing; needed: a number from 0 to 50");
    }

    @Test
    void takesTheDefaultForAKeyThatIsLeftOut() {
        Policy defaults = ConfigReader.defaults().policy();
        var problems = new Problems();

        Optional<Policy> read = PolicyJson.read(parse("{\"bandRpm\": 3.5}"), defaults, Place.FILE, problems);

        assertThat(problems.toList()).isEmpty();
        assertThat(read)
                .map(PolicyJson::write)
                .map(PlainJson::text)
                .get()
                .satisfies(written -> assertThat(written)
                        .isEqualTo(PlainJson.text(PolicyJson.write(defaults))
                                .replace("\"bandRpm\":2", "\"bandRpm\":3.5")));
    }

    private static Policy policy(Random random) {
        return new Policy(
                new ScoringPolicy(rpm(random, 50), nanos(random, 0, 600), nanos(random, 1, 60), random.nextDouble()),
                new CuePolicy(
                        nanos(random, 0, 600),
                        random.nextInt(61),
                        rpm(random, 50),
                        nanos(random, 0, 600),
                        nanos(random, 0, 600),
                        nanos(random, 0, 600),
                        nanos(random, 0, 600),
                        nanos(random, 0, 600)),
                new StartPolicy(random.nextBoolean(), rpm(random, 250), nanos(random, 0, 60), random.nextInt(61)));
    }

    /** From whole seconds down to single nanoseconds. */
    private static long nanos(Random random, int lowest, int below) {
        long unit = (long) Math.pow(10, random.nextInt(10));
        return lowest * 1_000_000_000L + random.nextLong(1 + (below - lowest) * 1_000_000_000L / unit) * unit;
    }

    private static Cadence rpm(Random random, int below) {
        return new Cadence(random.nextInt(1 + below * 1_000_000));
    }

    private static Policy read(String text) {
        var problems = new Problems();
        Optional<Policy> policy = PolicyJson.read(parse(text), Place.FILE, problems);
        assertThat(problems.toList()).isEmpty();
        return policy.orElseThrow();
    }

    private static JsonNode parse(String text) {
        return StrictJson.parse(text.getBytes(UTF_8), Place.FILE, new Problems())
                .orElseThrow();
    }
}
