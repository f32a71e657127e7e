package fanbike.adapter.files.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fanbike.core.model.Protocol;
import fanbike.fixtures.RandomProtocols;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProtocolJsonTest {

    static List<Path> builtIn() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("protocols"))) {
            return files.toList();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void writesABuiltInProtocolAsItWasWrittenByHand(Path file) throws Exception {
        byte[] written = Files.readAllBytes(file);

        Protocol protocol = ProtocolReader.read("p.json", "p", written).protocol();

        assertThat(ProtocolJson.of(protocol)).isEqualTo(new String(written, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWroteAsTheSameProtocol(long seed) throws Exception {
        for (Protocol protocol : List.of(RandomProtocols.withTracks(seed), RandomProtocols.withoutTracks(seed))) {
            String json = ProtocolJson.of(protocol);

            Protocol read = ProtocolReader.read("p.json", protocol.id(), json.getBytes(UTF_8))
                    .protocol();
            assertThat(read).as(json).isEqualTo(protocol);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatTheSchemaTakes(long seed) throws Exception {
        String json = ProtocolJson.of(RandomProtocols.withTracks(seed));

        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/main/resources/fanbike/protocol.schema.json")));
        assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }
}
