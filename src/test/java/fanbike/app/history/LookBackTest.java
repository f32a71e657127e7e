package fanbike.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.app.port.KeptRecording;
import fanbike.app.port.Recorder;
import fanbike.app.port.RecordingReader;
import fanbike.app.port.StoredSession;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import fanbike.core.session.Phase;
import fanbike.fakes.FakeHistories;
import fanbike.fixtures.Filters;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Notifications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history that is brought up to date by whoever reads it. */
class LookBackTest {

    @TempDir
    private Path root;

    private final FakeHistories histories = new FakeHistories();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private SessionFolders store;
    private LookBack lookBack;

    @BeforeEach
    void open() {
        store = new SessionFolders(root);
        var file = new RecordingFile();
        RecordingReader reader = path -> {
            read.add(path.getName(path.getNameCount() - 2).toString());
            return file.read(path);
        };
        lookBack =
                new LookBack(store, reader, histories, (done, all) -> progress.add(done + " of " + all), remarks::add);
    }

    private StoredSession ride(String id, int seconds) throws IOException {
        try (Recorder recorder = store.create(Headers.of(id))) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            for (int second = 1; second < seconds; second++) {
                recorder.record(Notifications.cadence(Moment.nanos(second), 40));
            }
            recorder.record(new RideInput.Commanded(Moment.nanos(seconds), Command.STOP));
        }
        return new StoredSession(id, root.resolve(id).resolve("recording.jsonl"), false);
    }

    private Map<String, Phase> phases() throws IOException, InterruptedException {
        return phases(false);
    }

    private Map<String, Phase> phases(boolean rebuild) throws IOException, InterruptedException {
        read.clear();
        progress.clear();
        return lookBack.answer(rebuild, (history, recordings) -> {
            var phases = new TreeMap<String, Phase>();
            history.sessions(Filters.ALL).forEach((id, session) -> phases.put(id, session.phase()));
            return phases;
        });
    }

    @Test
    void readsEachRecordingOnce() throws Exception {
        ride("a", 5);
        ride("b", 6);

        assertThat(phases()).containsOnlyKeys("a", "b").containsValue(Phase.STOPPED);
        assertThat(read).containsExactlyInAnyOrder("a", "b");
        assertThat(progress).startsWith("0 of 2").endsWith("2 of 2");

        assertThat(phases()).containsOnlyKeys("a", "b");
        assertThat(read).isEmpty();
        assertThat(progress).isEmpty();
        assertThat(remarks).isEmpty();
    }

    @Test
    void readsAgainWhatGrowsWhileItIsRidden() throws Exception {
        ride("a", 5);
        try (Recorder recorder = store.create(Headers.of("b"))) {
            assertThat(phases()).containsEntry("b", Phase.READY);

            recorder.record(new RideInput.Commanded(0, Command.START));
            recorder.record(Notifications.cadence(Moment.nanos(5), 40));

            assertThat(phases()).containsEntry("b", Phase.RUNNING);
            assertThat(read).containsExactly("b");
        }
    }

    @Test
    void forgetsWhatIsGone() throws Exception {
        ride("a", 5);
        StoredSession gone = ride("b", 5);
        phases();

        Files.delete(gone.recording());

        assertThat(phases()).containsOnlyKeys("a");
        assertThat(read).isEmpty();
        assertThat(histories.kept().known()).containsOnlyKeys("a");
    }

    @Test
    void remembersWhatCannotBeReadUntilItChanges() throws Exception {
        StoredSession torn = ride("a", 5);
        String good = Files.readString(torn.recording());
        Files.writeString(torn.recording(), "nonsense\n" + good);

        assertThat(phases()).isEmpty();
        assertThat(histories.kept().unreadable().get("a")).startsWith("line 1");
        assertThat(phases()).isEmpty();
        assertThat(read).isEmpty();

        Files.writeString(torn.recording(), good);

        assertThat(phases()).containsOnlyKeys("a");
        assertThat(histories.kept().unreadable()).isEmpty();
    }

    @Test
    void cannotReadACapture() throws Exception {
        StoredSession session = ride("a", 5);
        Files.writeString(session.recording(), "{\"at\": 0.5, \"command\": \"START\"}\n");

        phases();

        assertThat(histories.kept().unreadable()).containsEntry("a", "has no header; fanbike replay can judge it.");
    }

    @Test
    void makesEverythingAnewWhenAsked() throws Exception {
        ride("a", 5);
        ride("b", 5);
        phases();

        assertThat(phases(true)).containsOnlyKeys("a", "b");

        assertThat(read).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void throwsAwayWhatIsOfNoUse() throws Exception {
        ride("a", 5);
        phases();
        histories.refuse(Reason.USELESS, "it is damaged");

        assertThat(phases()).containsOnlyKeys("a");

        assertThat(remarks).containsExactly("The history is made anew, because it is damaged.");
        assertThat(histories.kept().known()).containsOnlyKeys("a");
        assertThat(phases()).containsOnlyKeys("a");
        assertThat(read).isEmpty();
        assertThat(remarks).hasSize(1);
    }

    @Test
    void answersThoughNothingCanBeKept() throws Exception {
        ride("a", 5);
        histories.refuse(Reason.NOT_KEPT, "the disk is full");

        assertThat(phases()).containsOnlyKeys("a");

        assertThat(remarks)
                .containsExactly(
                        "The history cannot be kept, because the disk is full; all recordings are read instead,"
                                + " this time and the next.");
        assertThat(histories.kept().known()).isEmpty();
    }

    @Test
    void beginsAnewWhereItTurnsOutDamagedInTheMiddle() throws Exception {
        ride("a", 5);
        var asked = new ArrayList<Integer>();

        int known = lookBack.answer(false, (history, recordings) -> {
            asked.add(recordings.size());
            if (asked.size() == 1) {
                throw new HistoryException(Reason.USELESS, "it is damaged", new IOException("bad"));
            }
            return history.known().size();
        });

        assertThat(known).isEqualTo(1);
        assertThat(asked).containsExactly(1, 1);
    }

    @Test
    void forgetsAtOnceWhatItIsTold() throws Exception {
        ride("a", 5);
        ride("b", 5);
        phases();

        lookBack.forget(Set.of("a"));

        assertThat(histories.kept().known()).containsOnlyKeys("b");
    }

    @Test
    void keepsThousandsInBatches() throws Exception {
        StoredSession one = ride("a", 2);
        for (int number = 0; number < 450; number++) {
            Path folder = Files.createDirectory(root.resolve("copy-" + number));
            Files.copy(one.recording(), folder.resolve("recording.jsonl"));
        }

        int sessions = lookBack.answer(
                false, (history, recordings) -> history.sessions(Filters.ALL).size());

        assertThat(sessions).isEqualTo(451);
        assertThat(progress)
                .startsWith("0 of 451")
                .contains("200 of 451", "400 of 451")
                .endsWith("451 of 451");
        assertThat(store.recordings()).extracting(KeptRecording::bytes).containsOnly(Files.size(one.recording()));
    }
}
