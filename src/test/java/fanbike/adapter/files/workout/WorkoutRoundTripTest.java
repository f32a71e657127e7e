package fanbike.adapter.files.workout;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.protocol.ProtocolFolder;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.WorkoutFiles;
import fanbike.app.port.WorkoutFormat;
import fanbike.core.model.OneTrack;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.fixtures.Protocols;
import fanbike.fixtures.RandomProtocols;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written as a workout is read as the same protocol. */
final class WorkoutRoundTripTest {

    private static final int SEEDS = 300;
    private static final Instant MADE_AT = Instant.parse("2026-01-31T10:00:00Z");

    static Stream<Arguments> builtIn() throws InvalidFileException {
        return new ProtocolFolder(Path.of("no-such-folder"))
                .list().good().stream()
                        .flatMap(file -> tracks(file.protocol())
                                .map(track -> Plan.of(file.protocol(), track, 100, Protocols.BAND)))
                        .flatMap(plan -> Stream.of(WorkoutFormat.values())
                                .map(format -> Arguments.of(plan.protocol().id() + " " + plan.track(), plan, format)));
    }

    private static Stream<String> tracks(Protocol protocol) {
        return protocol.tracks().isEmpty() ? Stream.of("") : protocol.tracks().stream();
    }

    @ParameterizedTest(name = "{0} as {2}")
    @MethodSource("builtIn")
    void everyTrackOfEveryBuiltInProtocolComesBack(String name, Plan plan, WorkoutFormat format) throws Exception {
        Protocol sent = OneTrack.of(plan);

        WorkoutFiles.Imported back = thereAndBack(sent, format);

        assertThat(back.protocol()).isEqualTo(sent);
        assertThat(back.losses()).isEmpty();
    }

    @ParameterizedTest(name = "{0} as {2}")
    @MethodSource("builtIn")
    void whatComesBackIsRiddenAsThePlanThatWent(String name, Plan plan, WorkoutFormat format) throws Exception {
        WorkoutFiles.Imported back = thereAndBack(OneTrack.of(plan), format);

        Plan ridden = Plan.of(back.protocol(), "", 100, Protocols.BAND);
        assertThat(ridden.intervals()).isEqualTo(plan.intervals());
    }

    @ParameterizedTest
    @EnumSource(WorkoutFormat.class)
    void aProtocolWithoutTracksComesBackWhole(WorkoutFormat format) throws Exception {
        List<Protocol> all = IntStream.range(0, SEEDS)
                .mapToObj(RandomProtocols::withoutTracks)
                .toList();

        for (Protocol sent : all) {
            WorkoutFiles.Imported back = thereAndBack(sent, format);

            assertThat(back.protocol()).isEqualTo(sent);
            assertThat(back.losses()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WorkoutFormat.class)
    void aTrackThatWasScaledComesBackAsItWasScaled(WorkoutFormat format) throws Exception {
        Plan plan = Plan.of(Protocols.fiveRounds(), "women", 90, Protocols.BAND);

        Protocol back = thereAndBack(OneTrack.of(plan), format).protocol();

        assertThat(back.title()).isEqualTo("five-rounds-3-2-1 (women, 90%)");
        assertThat(Plan.of(back, "", 100, Protocols.BAND).intervals()).isEqualTo(plan.intervals());
    }

    private static WorkoutFiles.Imported thereAndBack(Protocol sent, WorkoutFormat format) throws Exception {
        WorkoutFiles.Exported written = new WorkoutDocuments().write(sent, format, Protocols.BAND, MADE_AT);
        assertThat(written.losses()).isEmpty();
        try {
            return WorkoutDocuments.read("sent." + format, sent.id(), written.bytes());
        } catch (InvalidFileException refused) {
            throw new AssertionError(new String(written.bytes(), StandardCharsets.UTF_8), refused);
        }
    }
}
