package fanbike.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.adapter.files.evidence.EvidenceFiles;
import fanbike.adapter.files.recording.JsonlRecorder;
import fanbike.adapter.files.recording.RecordingFile;
import fanbike.app.port.ChainFinding;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Recorder;
import fanbike.app.port.Recording;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.WrittenReport;
import fanbike.app.port.WrittenReport.Difference;
import fanbike.core.coach.RideInput;
import fanbike.core.report.Report;
import fanbike.core.report.Report.MissingRecording;
import fanbike.core.report.SharedReport;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import fanbike.fixtures.Reports;
import fanbike.fixtures.Rides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What verification accepts, and what it finds. */
class VerificationTest {

    private static final SessionHeader HEADER = Headers.of("2026-01-31T10-00-00Z");
    private static final EvidenceFiles EVIDENCE = new EvidenceFiles(Reports.FILES);
    private static final Verification VERIFICATION = new Verification(new RecordingFile(), EVIDENCE, SharedReport::of);

    @TempDir
    private Path folder;

    private void ride(RideInput... inputs) throws IOException, InvalidFileException {
        try (Recorder recorder = JsonlRecorder.create(folder, HEADER)) {
            List.of(inputs).forEach(recorder::record);
        }
        writeReport();
    }

    private void goOn(RideInput... inputs) throws IOException {
        try (Recorder recorder = JsonlRecorder.resume(folder)) {
            List.of(inputs).forEach(recorder::record);
        }
    }

    /** Of the recording as it is now. */
    private void writeReport() throws IOException, InvalidFileException {
        Recording recording = new RecordingFile().read(folder);
        Files.writeString(
                report(), Reports.FILES.json(Replay.of(HEADER, recording).report()));
    }

    private Path recording() {
        return folder.resolve(RecordingFile.NAME);
    }

    private Path report() {
        return folder.resolve("report.json");
    }

    private Verdict verdict() throws InvalidFileException {
        Optional<WrittenReport> written = Files.exists(report()) ? EVIDENCE.report(report()) : Optional.empty();
        return VERIFICATION.of(recording(), written);
    }

    private static List<String> pointers(Verdict verdict) {
        return verdict.compared().orElseThrow().comparison().differences().stream()
                .map(Difference::pointer)
                .toList();
    }

    /** Seven seconds in the band, a pause, a loss and the stop. */
    private static RideInput[] shortRide() {
        var inputs = new ArrayList<RideInput>();
        inputs.add(new RideInput.Commanded(0, Command.START));
        for (int second = 1; second < 8; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), 40 + second / 2.0));
        }
        inputs.add(new RideInput.Commanded(Moment.nanos(8), Command.PAUSE));
        inputs.add(new RideInput.Commanded(Moment.nanos(9.25), Command.RESUME));
        inputs.add(new RideInput.Disconnected(Moment.nanos(10), RideInput.BIKE, "out of \"range\""));
        inputs.add(new RideInput.Commanded(Moment.nanos(13.123456789), Command.STOP));
        return inputs.toArray(RideInput[]::new);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void acceptsWhateverWasRecorded(long seed) throws IOException, InvalidFileException {
        ride(Rides.random(seed, 200).toArray(RideInput[]::new));

        assertThat(verdict().isMatch()).isTrue();
        assertThat(verdict().chain().seal())
                .contains(new RecordingFile().read(folder).seal().orElseThrow());
        assertThat(verdict().compared().orElseThrow().comparison().values()).isGreaterThan(50);
    }

    @Test
    void findsEveryByteOfARecordingThatWasChanged() throws IOException, InvalidFileException {
        ride(shortRide());
        byte[] whole = Files.readAllBytes(recording());

        for (int at = 0; at < whole.length; at++) {
            for (byte other : new byte[] {' ', '\n', '7', 'b', (byte) (whole[at] ^ 1)}) {
                byte[] changed = whole.clone();
                changed[at] = other;
                Files.write(recording(), changed);

                assertThat(verdict().isMatch())
                        .as("byte %d of %d was %d and is %d", at, whole.length, whole[at], other)
                        .isEqualTo(whole[at] == other);
            }
        }
    }

    @Test
    void findsEveryByteThatWasChangedWithoutAReport() throws IOException, InvalidFileException {
        ride(shortRide());
        Files.delete(report());
        byte[] whole = Files.readAllBytes(recording());

        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] = (byte) (whole[at] ^ 4);
            Files.write(recording(), changed);

            assertThat(verdict().isMatch())
                    .as("byte %d of %d", at, whole.length)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsAnyByteOfALongRecordingThatWasChangedTakenOrPutIn(long seed) throws IOException, InvalidFileException {
        var random = new Random(seed);
        ride(Rides.random(seed, 300).toArray(RideInput[]::new));
        String whole = Files.readString(recording());

        for (int i = 0; i < 60; i++) {
            var changed = new StringBuilder(whole);
            int at = random.nextInt(whole.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, (char) (whole.charAt(at) ^ (1 + random.nextInt(7))));
                case 1 -> changed.deleteCharAt(at);
                default -> changed.insert(at, (char) (' ' + random.nextInt(90)));
            }
            Files.writeString(recording(), changed);

            boolean lacksOnlyItsLastNewline =
                    changed.length() == whole.length() - 1 && whole.startsWith(changed.toString());
            assertThat(verdict().isMatch()).as("seed %d, at %d", seed, at).isEqualTo(lacksOnlyItsLastNewline);
        }
    }

    @Test
    void findsALineThatIsMissing() throws IOException, InvalidFileException {
        ride(shortRide());
        List<String> lines = Files.readAllLines(recording());

        for (int missing = 0; missing < lines.size(); missing++) {
            List<String> left = new ArrayList<>(lines);
            left.remove(missing);
            Files.write(recording(), left);

            assertThat(verdict().isMatch()).as("without line %d", missing + 1).isFalse();
            if (missing > 0 && missing < lines.size() - 1) {
                assertThat(verdict().chain().broken().map(ChainFinding.Break::line))
                        .contains(missing + 1L);
            }
        }
    }

    @Test
    void findsLinesThatAreSwapped() throws IOException, InvalidFileException {
        ride(shortRide());
        List<String> lines = Files.readAllLines(recording());

        for (int first = 0; first < lines.size() - 1; first++) {
            List<String> swapped = new ArrayList<>(lines);
            Collections.swap(swapped, first, first + 1);
            Files.write(recording(), swapped);

            assertThat(verdict().isMatch()).as("line %d swapped", first + 1).isFalse();
        }
    }

    @Test
    void findsARecordingThatEndsTooSoonByItsReportAndNotWithoutIt() throws IOException, InvalidFileException {
        ride(shortRide());
        List<String> lines = Files.readAllLines(recording());

        for (int left = 1; left < lines.size(); left++) {
            Files.write(recording(), lines.subList(0, left));

            assertThat(verdict().isMatch()).as("%d lines", left).isFalse();
            assertThat(pointers(verdict())).contains("/recording/lines", "/recording/chain");
            assertThat(VERIFICATION.of(recording(), Optional.empty()).isMatch()).isTrue();
        }
    }

    @Test
    void findsABlankLineAndLineEndsOfAnotherSystem() throws IOException, InvalidFileException {
        ride(shortRide());
        String whole = Files.readString(recording());

        for (String wrapped : List.of(
                whole.replace("\n", "\r\n"),
                whole + "\n",
                "\n" + whole,
                "\uFEFF" + whole,
                whole.replace("\n", "\n\n"))) {
            Files.writeString(recording(), wrapped);

            assertThat(new RecordingFile().read(folder).inputs()).hasSize(12);
            assertThat(verdict().isMatch()).isFalse();
        }
    }

    @Test
    void findsEveryDigitOfAReportThatWasChanged() throws IOException, InvalidFileException {
        ride(shortRide());
        String whole = Files.readString(report());
        int digits = 0;

        for (int at = 0; at < whole.length(); at++) {
            if (Character.isDigit(whole.charAt(at))) {
                digits++;
                var changed = new StringBuilder(whole);
                changed.setCharAt(at, whole.charAt(at) == '9' ? '0' : (char) (whole.charAt(at) + 1));
                Files.writeString(report(), changed);

                assertThat(verdict().isMatch())
                        .as(changed.substring(Math.max(0, at - 40), at + 1))
                        .isFalse();
            }
        }
        assertThat(digits).isGreaterThan(300);
    }

    @Test
    void findsAPolicyThatWasChanged() throws IOException, InvalidFileException {
        ride(shortRide());
        String written = Files.readString(report());
        Files.writeString(report(), written.replace("\"bandRpm\" : 2.5", "\"bandRpm\" : 5"));

        assertThat(verdict().isMatch()).isFalse();
        assertThat(verdict().compared().orElseThrow().comparison().differences())
                .containsExactly(new Difference("/policy/bandRpm", "5", "2.5"));

        Files.writeString(report(), written);
        Files.writeString(recording(), Files.readString(recording()).replace("\"bandRpm\": 2.5", "\"bandRpm\": 5"));
        assertThat(verdict().chain().broken()).map(ChainFinding.Break::line).contains(1L);
        assertThat(verdict().isMatch()).isFalse();
    }

    @Test
    void findsARecordingThatWasMadeAnewByItsReport() throws IOException, InvalidFileException {
        ride(shortRide());
        String original = Files.readString(report());
        Files.delete(recording());
        RideInput[] prettier = shortRide();
        prettier[2] = Notifications.cadence(prettier[2].atNanos(), 45);
        ride(prettier);
        Files.writeString(report(), original);

        assertThat(verdict().chain().broken()).isEmpty();
        assertThat(verdict().isMatch()).isFalse();
        assertThat(pointers(verdict())).contains("/recording/chain");
    }

    @Test
    void findsAKeyThatWasPutInOrTakenFromAReport() throws IOException, InvalidFileException {
        ride(shortRide());
        String written = Files.readString(report());

        Files.writeString(report(), written.replace("\"totals\" : {", "\"totals\" : { \"medal\" : \"gold\","));
        assertThat(verdict().compared().orElseThrow().comparison().differences())
                .containsExactly(new Difference("/totals/medal", "\"gold\"", "nothing"));

        Files.writeString(report(), written.replaceAll("\"(program|recording)\" : \\{[^}]*},", ""));
        assertThat(pointers(verdict())).contains("/program", "/recording");
    }

    @Test
    void saysThatAReportIsNoJsonAnyMore() throws IOException, InvalidFileException {
        ride(shortRide());
        Files.writeString(report(), Files.readString(report()).replace("\"cues\"", "cues"));

        assertThat(verdict().isReportBeyondComparison()).isTrue();
        assertThat(verdict().isMatch()).isFalse();
    }

    @Test
    void acceptsWhatAnOlderProgramWrote() throws IOException, InvalidFileException {
        ride(shortRide());
        makeOlder();

        assertThat(verdict().isMatch()).isTrue();
        assertThat(verdict().chain().isChained()).isFalse();

        Files.writeString(
                report(), Files.readString(report()).replace("\"elapsedSeconds\" : 1", "\"elapsedSeconds\" : 2"));
        assertThat(pointers(verdict())).containsExactly("/session/elapsedSeconds");
    }

    /** Neither chained nor sealed. */
    private void makeOlder() throws IOException, InvalidFileException {
        String chained = Files.readString(recording());
        Files.writeString(recording(), chained.replaceAll(", \"chain\": \"[0-9a-f]*\"", ""));
        writeReport();
        String named = Files.readString(report());
        Files.writeString(
                report(), named.replaceAll("\"program\" : \\{[^}]*},", "").replace("\"recording\" : null,", ""));
    }

    @Test
    void findsAHeaderThatWasTakenFromAnOlderRecording() throws IOException, InvalidFileException {
        ride(shortRide());
        makeOlder();
        List<String> lines = Files.readAllLines(recording());
        Files.write(recording(), lines.subList(1, lines.size()));

        assertThat(verdict().isMatch()).isFalse();
    }

    @Test
    void acceptsAnOlderRecordingThatWasGoneOnWithAgainAndAgain() throws IOException, InvalidFileException {
        ride(shortUnfinished());
        makeOlder();
        goOn(new RideInput.Interrupted(Moment.nanos(5), 9), Notifications.cadence(Moment.nanos(6), 45));

        assertThat(verdict().isMatch()).as("the report of the first part").isTrue();
        assertThat(verdict().chain().chainedFrom()).isEqualTo(7);

        goOn(new RideInput.Interrupted(Moment.nanos(6), 9), new RideInput.Commanded(Moment.nanos(7), Command.STOP));
        assertThat(verdict().isMatch()).as("still the report of the first part").isTrue();
        writeReport();
        assertThat(verdict().isMatch()).as("the report of all").isTrue();
        assertThat(verdict().compared().orElseThrow().lines()).isEqualTo(10);

        byte[] whole = Files.readAllBytes(recording());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 2;
            Files.write(recording(), changed);
            assertThat(verdict().isMatch()).as("byte %d", at).isFalse();
        }
    }

    private static RideInput[] shortUnfinished() {
        var inputs = new ArrayList<RideInput>();
        inputs.add(new RideInput.Commanded(0, Command.START));
        for (int second = 2; second < 6; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), 44));
        }
        return inputs.toArray(RideInput[]::new);
    }

    @Test
    void acceptsAReportOfASessionThatWasGivenUpAndThenGoneOnWith() throws IOException, InvalidFileException {
        ride(shortUnfinished());
        goOn(new RideInput.Interrupted(Moment.nanos(5), 9), Notifications.cadence(Moment.nanos(6), 45));

        assertThat(verdict().isMatch()).isTrue();
        assertThat(verdict().compared().orElseThrow().lines()).isEqualTo(6);
        assertThat(verdict().chain().lines()).isEqualTo(8);
    }

    @Test
    void findsLinesBehindTheEndOfARideThatIsOver() throws IOException, InvalidFileException {
        ride(shortRide());
        goOn(new RideInput.Commanded(Moment.nanos(20), Command.START));

        assertThat(verdict().isMatch()).isFalse();
        assertThat(pointers(verdict())).containsExactly("/recording/lines", "/recording/chain");
    }

    @Test
    void acceptsALastLineThatACrashTore() throws IOException, InvalidFileException {
        ride(shortRide());
        Files.delete(report());
        byte[] whole = Files.readAllBytes(recording());
        int header = Files.readAllLines(recording()).get(0).length();

        for (int length = header; length < whole.length; length++) {
            Files.write(recording(), Arrays.copyOf(whole, length));
            assertThat(verdict().isMatch()).as("%d bytes", length).isTrue();
            Files.write(recording(), Arrays.copyOf(Arrays.copyOf(whole, length), length + 5));
            assertThat(length == header || verdict().isMatch())
                    .as("%d bytes and zeros", length)
                    .isTrue();
        }
    }

    @Test
    void comparesWhatCanBeComparedWhereTheDiskRefused() throws IOException, InvalidFileException {
        RideInput[] whole = fullRide();
        ride(whole);
        Recording all = new RecordingFile().read(folder);
        Files.delete(recording());
        try (Recorder recorder = JsonlRecorder.create(folder, HEADER)) {
            List.of(whole).subList(0, 35).forEach(recorder::record);
        }
        Report live = Replay.of(HEADER, all).report();
        Report written = new Report(
                live.subject(),
                live.policy(),
                live.result(),
                Optional.of(new MissingRecording(Moment.nanos(35), 30, "No space left on device")),
                new RecordingFile().read(folder).seal());
        Files.writeString(report(), Reports.FILES.json(written));

        assertThat(verdict().isMatch()).isTrue();
        assertThat(verdict().compared().orElseThrow().isPartly()).isTrue();

        String text = Files.readString(report());
        Files.writeString(report(), text.replaceFirst("\"meanRpm\" : 4", "\"meanRpm\" : 5"));
        assertThat(pointers(verdict())).containsExactly("/intervals/0/meanRpm");
        Files.writeString(report(), text.replace("\"scale\" : 90", "\"scale\" : 91"));
        assertThat(pointers(verdict())).containsExactly("/scale");
    }

    @Test
    void findsWhatWasChangedThoughTheReportSaysThatTheDiskRefused() throws IOException, InvalidFileException {
        ride(shortRide());
        String written = Files.readString(report());
        String claim = "\"session\" : { \"missingFromRecording\" : { \"since\" : 0 },";

        Files.writeString(
                report(),
                written.replace("\"session\" : {", claim).replaceFirst("\"meanRpm\" : [0-9.]+", "\"meanRpm\" : 99"));
        assertThat(pointers(verdict())).contains("/intervals/0/meanRpm");

        Files.writeString(
                report(),
                written.replace("\"session\" : {", claim)
                        .replaceFirst("\"inSeconds\" : [0-9.]+", "\"inSeconds\" : 99"));
        assertThat(pointers(verdict())).contains("/totals/inSeconds");
    }

    /** Through the first interval, 20.5 s long, and its rest, and into the second. */
    private static RideInput[] fullRide() {
        var inputs = new ArrayList<RideInput>();
        inputs.add(new RideInput.Commanded(0, Command.START));
        for (int second = 1; second < 60; second++) {
            inputs.add(Notifications.cadence(Moment.nanos(second), 41));
        }
        return inputs.toArray(RideInput[]::new);
    }

    @Test
    void comparesASharedCopyWithOneMadeAnew() throws IOException, InvalidFileException {
        ride(shortRide());
        Report full = Replay.of(HEADER, new RecordingFile().read(folder)).report();
        Files.writeString(report(), Reports.FILES.json(SharedReport.of(full)));

        assertThat(verdict().isMatch()).isTrue();
        Files.writeString(
                report(), Files.readString(report()).replace("\"elapsedSeconds\" : 1", "\"elapsedSeconds\" : 2"));
        assertThat(verdict().isMatch()).isFalse();
    }

    @Test
    void saysThatOtherFilesAreNothingToVerify() throws IOException {
        Files.writeString(recording(), "# A list\n\n* of things\n", StandardCharsets.UTF_8);

        assertThatThrownBy(this::verdict)
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("neither");
    }

    @Test
    void hasNothingToCompareACaptureWith() throws IOException, InvalidFileException {
        Files.writeString(recording(), "{\"at\": 1, \"characteristic\": \"2ad2\", \"value\": \"0000\"}\n");

        assertThat(verdict().isMatch()).isTrue();
        assertThat(verdict().compared()).isEmpty();
        assertThat(verdict().chain().isChained()).isFalse();
    }
}
