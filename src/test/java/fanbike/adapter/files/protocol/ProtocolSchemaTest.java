package fanbike.adapter.files.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader refuses the schema refuses too, and what it takes the schema takes. */
final class ProtocolSchemaTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("protocols"))) {
            return files.toList();
        }
    }

    static Stream<BadProtocol> sayable() {
        return BadProtocol.all().filter(bad -> bad.schemaCannotSay().isEmpty());
    }

    static Stream<BadProtocol> unsayable() {
        return BadProtocol.all().filter(bad -> bad.schemaCannotSay().isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void takesEveryBuiltInProtocol(Path file) throws Exception {
        List<Error> errors = schema().validate(Files.readString(file), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @Test
    void takesTheProtocolThatTheBadOnesAreMadeFrom() throws Exception {
        List<Error> errors = schema().validate(GoodProtocol.JSON, InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sayable")
    void refusesWhatTheReaderRefuses(BadProtocol bad) throws Exception {
        List<Error> errors = schema().validate(bad.json(), InputFormat.JSON);

        assertThat(errors).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("unsayable")
    void letsPassOnlyWhatItCannotSay(BadProtocol bad) throws Exception {
        List<Error> errors = schema().validate(bad.json(), InputFormat.JSON);

        assertThat(errors).as(bad.schemaCannotSay().orElseThrow()).isEmpty();
    }

    @Test
    void isAValidSchemaItself() throws Exception {
        Schema ofSchemas = registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        List<Error> errors = ofSchemas.validate(text(), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    private static Schema schema() throws IOException {
        return registry().getSchema(text());
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static String text() throws IOException {
        try (InputStream in = ProtocolSchemaTest.class.getResourceAsStream("/fanbike/protocol.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
