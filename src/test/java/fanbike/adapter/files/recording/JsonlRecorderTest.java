package fanbike.adapter.files.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.adapter.files.PrivateFiles;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recorder.Trouble;
import fanbike.app.port.SessionHeader;
import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Commanded;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Rides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlRecorderTest {

    private static final SessionHeader HEADER = Headers.of("2026-01-31T10-00-00Z");

    @TempDir
    private Path folder;

    private final FakeLineFile disk = new FakeLineFile();

    @Test
    void hasEveryInputInTheFileAtOnce() throws IOException, InvalidFileException {
        List<RideInput> ride = Rides.random(1, 50);
        try (var recorder = JsonlRecorder.create(folder, HEADER)) {
            for (int i = 0; i < ride.size(); i++) {
                recorder.record(ride.get(i));

                assertThat(new RecordingFile().read(folder).inputs()).isEqualTo(ride.subList(0, i + 1));
            }
        }

        assertThat(new RecordingFile().read(folder).header()).contains(HEADER);
    }

    @Test
    void hasItsHeaderInTheFileBeforeAnythingIsRecorded() throws IOException {
        try (var recorder = JsonlRecorder.create(folder, HEADER)) {
            assertThat(recording()).hasContent(header().text());
            assertThat(recorder.trouble()).isEmpty();
        }
    }

    @Test
    void writesEachInputInOneWriteAndLeavesOutTicks() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            recorder.record(at(1));
            recorder.record(new RideInput.Ticked(2));
            recorder.record(at(3));

            assertThat(disk.writes()).isEqualTo(2);
            assertThat(disk.text()).isEqualTo(lines(at(1), at(3)));
        }
    }

    @Test
    void keepsItsFilesFromOthers() throws IOException {
        JsonlRecorder.create(folder, HEADER).close();
        JsonlRecorder.resume(folder).close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file ->
                            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PrivateFiles.FILE.value()));
        }
    }

    @Test
    void goesOnWhileTheDiskIsFullAndTellsWhatIsMissing() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            recorder.record(at(1));
            disk.leaveRoomFor(10);
            recorder.record(at(2));
            recorder.record(at(3));

            assertThat(recorder.trouble()).contains(new Trouble(2, 2, "No space left on device"));
        }
    }

    @Test
    void cutsHalfALineOffAtOnce() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            recorder.record(at(1));
            disk.leaveRoomFor(10);
            recorder.record(at(2));

            assertThat(disk.text()).isEqualTo(lines(at(1)));
        }
    }

    @Test
    void writesNothingBehindHalfALineThatCannotBeCutOff() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            recorder.record(at(1));
            disk.leaveRoomFor(10);
            disk.breakCutting(true);
            recorder.record(at(2));
            disk.leaveRoomFor(1000);
            recorder.record(at(3));

            assertThat(disk.text()).hasSize(lines(at(1)).length() + 10);
            assertThat(recorder.trouble()).contains(new Trouble(2, 2, "Input/output error"));
            disk.breakCutting(false);
        }
    }

    @Test
    void writesWhatWaitedWhenThereIsRoomAgain() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            recorder.record(at(1));
            disk.leaveRoomFor(10);
            disk.breakCutting(true);
            recorder.record(at(2));
            disk.breakCutting(false);
            disk.leaveRoomFor(1000);
            recorder.record(at(3));

            assertThat(disk.text()).isEqualTo(lines(at(1), at(2), at(3)));
            assertThat(recorder.trouble()).isEmpty();
        }
    }

    @Test
    void keepsTheHeaderWhenItCutsHalfALineOff() {
        byte[] header = "header\n".getBytes(StandardCharsets.US_ASCII);
        assertThatCode(() -> disk.write(header)).doesNotThrowAnyException();
        try (var recorder = new JsonlRecorder(disk, header.length, Chain.NEW)) {
            disk.leaveRoomFor(5);
            recorder.record(at(1));
            disk.leaveRoomFor(1000);
            recorder.record(at(2));

            assertThat(disk.text()).isEqualTo("header\n" + lines(at(1), at(2)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losesNothingOnADiskThatIsFullNowAndThen(long seed) {
        var random = new Random(seed);
        List<RideInput> ride = Rides.random(seed, 200);
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            for (int i = 0; i < ride.size(); i++) {
                disk.leaveRoomFor(random.nextBoolean() ? random.nextInt(300) : 100_000);
                recorder.record(ride.get(i));
                long missing = recorder.trouble().map(Trouble::missingInputs).orElse(0L);
                long written = disk.text().chars().filter(c -> c == '\n').count();
                assertThat(disk.text()).as("seed %d", seed).matches("(?s)|.*\n");

                assertThat(written + missing).as("seed %d", seed).isEqualTo(i + 1L);
            }
            disk.leaveRoomFor(Long.MAX_VALUE);
        }

        assertThat(disk.text()).as("seed %d", seed).isEqualTo(lines(ride.toArray(RideInput[]::new)));
    }

    @Test
    void keepsTheOldestOfTooManyInputsAndCountsTheOthers() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            disk.leaveRoomFor(0);
            for (int i = 0; i < WaitingLines.MOST + 5; i++) {
                recorder.record(at(i));
            }
            assertThat(recorder.trouble()).contains(new Trouble(0, WaitingLines.MOST + 5, "No space left on device"));
            disk.leaveRoomFor(Long.MAX_VALUE);
        }

        assertThat(disk.text().lines())
                .hasSize(WaitingLines.MOST)
                .last()
                .asString()
                .startsWith("{\"at\": 0.000099999, \"command\": \"PAUSE\", \"chain\": \"");
    }

    @Test
    void stillTellsOfLostInputsAfterTheDiskHasRoomAgain() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            disk.leaveRoomFor(0);
            for (int i = 0; i < WaitingLines.MOST + 5; i++) {
                recorder.record(at(i));
            }
            disk.leaveRoomFor(Long.MAX_VALUE);
            recorder.record(at(WaitingLines.MOST + 7));
            recorder.record(at(WaitingLines.MOST + 8));

            assertThat(recorder.trouble()).contains(new Trouble(WaitingLines.MOST, 6, "No space left on device"));
        }
    }

    @Test
    void forcesOnlyWhatIsNew() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            recorder.sync();
            assertThat(disk.forces()).isZero();
            recorder.record(at(1));
            recorder.sync();
            recorder.sync();

            assertThat(disk.forces()).isEqualTo(1);
        }
    }

    @Test
    void tellsWhatAPowerLossWouldTakeWhileTheDiskCannotForce() {
        try (var recorder = new JsonlRecorder(disk, 0, Chain.NEW)) {
            disk.breakForcing(true);
            recorder.record(at(1));
            recorder.record(at(2));
            recorder.sync();
            assertThat(recorder.trouble()).contains(new Trouble(1, 2, "Input/output error"));
            recorder.record(at(3));
            assertThat(recorder.trouble()).contains(new Trouble(1, 3, "Input/output error"));
            disk.breakForcing(false);
            recorder.sync();

            assertThat(recorder.trouble()).isEmpty();
        }
    }

    @Test
    void forcesAndLetsGoOfTheFileWhenItIsClosed() {
        var recorder = new JsonlRecorder(disk, 0, Chain.NEW);
        recorder.record(at(1));

        recorder.close();
        recorder.close();

        assertThat(disk.isClosed()).isTrue();
        assertThat(disk.forces()).isEqualTo(1);
    }

    @Test
    void hasAThreadThatForcesUntilItIsClosed() throws IOException {
        var recorder = JsonlRecorder.create(folder, HEADER);
        List<String> whileOpen = threads();
        recorder.close();

        assertThat(whileOpen).contains(JsonlRecorder.THREAD_NAME);
        assertThat(threads()).doesNotContain(JsonlRecorder.THREAD_NAME);
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }

    @Test
    void saysThatSomethingIsMissingWhenItWasClosedTooEarly() throws IOException {
        var recorder = JsonlRecorder.create(folder, HEADER);
        recorder.close();

        recorder.record(at(1));

        assertThat(recorder.trouble()).map(Trouble::missingInputs).contains(1L);
    }

    @Test
    void survivesAnInterruptOfTheThreadThatRecords() throws IOException, InvalidFileException {
        try (var recorder = JsonlRecorder.create(folder, HEADER)) {
            Thread.currentThread().interrupt();
            recorder.record(at(1));
            boolean stillInterrupted = Thread.interrupted();
            recorder.record(at(2));

            assertThat(stillInterrupted).isTrue();
            assertThat(recorder.trouble()).isEmpty();
        }
        assertThat(new RecordingFile().read(folder).inputs()).containsExactly(at(1), at(2));
    }

    @Test
    void goesOnBehindTheWholeLinesOfARecordingThatWasCutAnywhere() throws IOException, InvalidFileException {
        List<RideInput> ride = List.of(at(1_000_000_000), at(2_000_000_000), at(3_000_000_000L));
        byte[] whole = header().inputs(ride.toArray(RideInput[]::new)).text().getBytes(StandardCharsets.US_ASCII);
        RideInput next = new RideInput.Interrupted(3_000_000_000L, 5);

        for (int cut = header().text().length() - 1; cut <= whole.length; cut++) {
            Files.write(recording(), Arrays.copyOf(whole, cut));
            List<RideInput> before = new RecordingFile().read(folder).inputs();
            try (var recorder = JsonlRecorder.resume(folder)) {
                recorder.record(next);
            }

            assertThat(recording())
                    .as("cut at %d", cut)
                    .hasContent(header().inputs(before.toArray(RideInput[]::new))
                            .inputs(next)
                            .text());
        }
    }

    @Test
    void doesNotGoOnWithABadRecordingAndLeavesItAsItWas() throws IOException {
        String bad = HeaderLine.of(HEADER) + "bad\n" + lines(at(1));
        Files.writeString(recording(), bad);

        assertThatThrownBy(() -> JsonlRecorder.resume(folder))
                .isInstanceOf(RefusedRecordingException.class)
                .hasMessageContaining("line 2");
        assertThat(recording()).hasContent(bad);
        assertThat(RideLock.isHeld(folder)).isFalse();
    }

    @Test
    void takesNoNoticeOfWhatACrashBetweenCopyAndRenameLeftBehind() throws IOException, InvalidFileException {
        Files.writeString(recording(), HeaderLine.of(HEADER) + lines(at(1)) + "torn");
        Files.writeString(folder.resolve(RecordingFile.NAME + ".123.tmp"), "half a copy");

        assertThat(new RecordingFile().read(folder).inputs()).containsExactly(at(1));
        try (var recorder = JsonlRecorder.resume(folder)) {
            recorder.record(at(2));
        }

        assertThat(new RecordingFile().read(folder).inputs()).containsExactly(at(1), at(2));
    }

    @Test
    void doesNotWriteOverARecording() throws IOException {
        Files.writeString(recording(), "precious");

        assertThatThrownBy(() -> JsonlRecorder.create(folder, HEADER)).isInstanceOf(RefusedRecordingException.class);
        assertThat(recording()).hasContent("precious");
        assertThat(RideLock.isHeld(folder)).isFalse();
    }

    @Test
    void letsNobodyElseWriteUntilItIsClosed() throws IOException {
        try (var recorder = JsonlRecorder.create(folder, HEADER)) {
            recorder.record(at(1));

            assertThatThrownBy(() -> JsonlRecorder.resume(folder))
                    .isInstanceOf(RefusedRecordingException.class)
                    .hasMessageContaining("is being ridden");
        }
        JsonlRecorder.resume(folder).close();
        assertThat(RideLock.isHeld(folder)).isFalse();
    }

    private static ChainedLines header() {
        return ChainedLines.begun().line(HeaderLine.of(HEADER));
    }

    private Path recording() {
        return folder.resolve(RecordingFile.NAME);
    }

    private static RideInput at(long atNanos) {
        return new Commanded(atNanos, Command.PAUSE);
    }

    private static String lines(RideInput... inputs) {
        return ChainedLines.begun().inputs(inputs).text();
    }
}
