package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.Sha256;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Commanded;
import fanbike.core.report.Report.Seal;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Rides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a recorder chains, and what a reader makes of it. */
class RecordedChainTest {

    private static final SessionHeader HEADER = Headers.of("2026-01-31T10-00-00Z");

    @TempDir
    private Path folder;

    @Test
    void isTheHashOfTheChainBeforeAndOfTheLine() {
        Chain.Link first = Chain.NEW.link("{\"at\": 0.0, \"command\": \"START\"}\n");
        Chain.Link second = first.chain().link("{\"at\": 1.5, \"ended\": true}\n");

        // printf '{"at": 0.0, "command": "START"' | sha256sum | cut -c 1-32
        assertThat(first.line()).isEqualTo("{\"at\": 0.0, \"command\": \"START\", \"chain\": \"" + FIRST + "\"}\n");
        assertThat(second.line())
                .isEqualTo("{\"at\": 1.5, \"ended\": true, \"chain\": \""
                        + sha256(FIRST + "{\"at\": 1.5, \"ended\": true") + "\"}\n");
        assertThat(second.chain().seal()).contains(new Seal(2, sha256(FIRST + "{\"at\": 1.5, \"ended\": true")));
    }

    private static final String FIRST = "1943ad9068fc0d6b9ba9f2405761ecd3";

    private static String sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII)).substring(0, 32);
    }

    @Test
    void goesThroughTheWholeRecordingAndEndsInItsSeal() throws IOException, InvalidFileException {
        RideInput[] ride = Rides.random(3, 40).toArray(RideInput[]::new);

        Optional<Seal> told = record(ride);

        ChainedLines expected = ChainedLines.begun().line(HeaderLine.of(HEADER)).inputs(ride);
        assertThat(recording()).hasContent(expected.text());
        assertThat(told).contains(new Seal(41, expected.chain().before()));
        assertThat(new RecordingFile().read(folder).seal()).isEqualTo(told);
    }

    private Optional<Seal> record(RideInput... ride) throws IOException {
        try (var recorder = JsonlRecorder.create(folder, HEADER)) {
            List.of(ride).forEach(recorder::record);
            return recorder.seal();
        }
    }

    @Test
    void leavesOutWhatTheDiskRefused() {
        var disk = new FakeLineFile();
        var recorder = new JsonlRecorder(disk, 0, Chain.NEW);
        recorder.record(at(1));
        disk.leaveRoomFor(10);
        recorder.record(at(2));

        assertThat(recorder.seal())
                .isEqualTo(ChainedLines.begun().inputs(at(1)).chain().seal());
        recorder.close();
    }

    @Test
    void goesOnWhereARecordingIsResumed() throws IOException, InvalidFileException {
        record(at(1), at(2));

        Optional<Seal> told = resume(at(3));

        ChainedLines expected = ChainedLines.begun().line(HeaderLine.of(HEADER)).inputs(at(1), at(2), at(3));
        assertThat(recording()).hasContent(expected.text());
        assertThat(told).isEqualTo(expected.chain().seal());
        assertThat(new RecordingFile().read(folder).seal()).isEqualTo(told);
    }

    private Optional<Seal> resume(RideInput next) throws IOException {
        try (var recorder = JsonlRecorder.resume(folder)) {
            recorder.record(next);
            return recorder.seal();
        }
    }

    @Test
    void beginsBehindAllBytesOfAnOlderRecording() throws IOException, InvalidFileException {
        String old = HeaderLine.of(HEADER) + "\n" + InputLine.of(at(1)) + InputLine.of(at(2));
        Files.writeString(recording(), old + "{\"at\": 3.0, \"torn");

        Optional<Seal> told = resume(at(3));
        resume(at(4));

        ChainedLines expected = ChainedLines.after(
                        new Chain(Sha256.of(old.getBytes(StandardCharsets.US_ASCII)), 4, true))
                .inputs(at(3));
        assertThat(told).isEqualTo(expected.chain().seal());
        assertThat(recording()).hasContent(old + expected.inputs(at(4)).text());
        assertThat(new RecordingFile().read(folder).seal())
                .contains(new Seal(6, expected.chain().before()));
    }

    @Test
    void hasNoSealWhereALineIsNotChained() throws IOException, InvalidFileException {
        record(at(1));
        Files.writeString(recording(), Files.readString(recording()) + InputLine.of(at(2)));
        assertThat(new RecordingFile().read(folder).seal()).isEmpty();

        assertThat(resume(at(3))).isEmpty();

        assertThat(new RecordingFile().read(folder).seal()).isEmpty();
        assertThat(new RecordingFile().read(folder).inputs()).containsExactly(at(1), at(2), at(3));
    }

    @Test
    void isNotJudgedWhereARecordingIsRead() throws IOException, InvalidFileException {
        String piece = "{\"at\": 0.000000001, \"chain\": {\"what\": [\"ever\"]}, \"command\": \"PAUSE\"}\n"
                + "{\"at\": 0.000000002, \"command\": \"PAUSE\", \"chain\": \"" + "0".repeat(32) + "\"}\n";
        Files.writeString(recording(), piece);

        assertThat(new RecordingFile().read(folder).inputs()).containsExactly(at(1), at(2));
        assertThat(new RecordingFile().read(folder).seal()).contains(new Seal(2, "0".repeat(32)));
    }

    private Path recording() {
        return folder.resolve(RecordingFile.NAME);
    }

    private static RideInput at(long atNanos) {
        return new Commanded(atNanos, Command.PAUSE);
    }
}
