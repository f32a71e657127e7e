package fanbike.app;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.files.recording.RecordingFile;
import fanbike.adapter.files.session.SessionFolders;
import fanbike.app.port.Recorder;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import fanbike.fixtures.Moment;
import fanbike.fixtures.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {

    private static final String EARLIER = "2026-01-30T10-00-00Z";
    private static final String LATER = "2026-01-31T10-00-00Z";

    @TempDir
    private Path home;

    private SessionFolders store;

    @BeforeEach
    void open() {
        store = new SessionFolders(home);
    }

    @Test
    void isNoneBeforeTheFirstRide() throws IOException {
        assertThat(latest(false)).isEmpty();
    }

    @Test
    void isTheLatestThatBegan() throws IOException {
        keep(EARLIER, Moment.nanos(10));
        keep(LATER, Moment.nanos(10));
        keep("2026-02-01T10-00-00Z", 0);

        assertThat(latest(false)).map(found -> found.session().id()).contains(LATER);
    }

    @Test
    void isNotOneThatIsBeingRidden() throws IOException {
        keep(EARLIER, Moment.nanos(10));
        try (Recorder recorder = store.create(Headers.of(LATER))) {
            recorder.record(new RideInput.Commanded(0, Command.START));
            recorder.record(new RideInput.Connected(Moment.nanos(10), RideInput.BIKE));

            assertThat(latest(false)).map(found -> found.session().id()).contains(EARLIER);
        }
    }

    @Test
    void isNotOfferedAgainOnceItIsGivenUpUnlessAskedFor() throws IOException {
        keep(LATER, Moment.nanos(10));

        latest(false).orElseThrow().close(store, Reports.FILES);

        assertThat(latest(false)).isEmpty();
        assertThat(latest(true)).isPresent();
    }

    @Test
    void getsItsReportWhereItIsOverAndACrashPreventedThat() throws IOException {
        keep(LATER, Moment.nanos(600));

        assertThat(latest(false)).isEmpty();

        assertThat(home.resolve(LATER).resolve("report.json")).content().contains("\"FINISHED\"");
    }

    @Test
    void passesOverARecordingThatCannotBeRead() throws IOException {
        keep(EARLIER, Moment.nanos(10));
        keep(LATER, Moment.nanos(10));
        Files.writeString(
                home.resolve(LATER).resolve(RecordingFile.NAME), "nonsense\n{\"at\": 9}\n", StandardOpenOption.APPEND);

        assertThat(latest(false)).map(found -> found.session().id()).contains(EARLIER);
    }

    /** A session that was started, if it lasted at all; it was closed properly in no case. */
    private void keep(String id, long lastNanos) throws IOException {
        try (Recorder recorder = store.create(Headers.of(id))) {
            if (lastNanos > 0) {
                recorder.record(new RideInput.Commanded(0, Command.START));
                recorder.record(new RideInput.Connected(lastNanos, RideInput.BIKE));
            }
        }
    }

    private Optional<Unfinished> latest(boolean givenUpToo) throws IOException {
        return Unfinished.latest(givenUpToo, store, new RecordingFile(), Reports.FILES);
    }
}
