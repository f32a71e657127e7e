package fanbike.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fanbike.app.port.KeptRecording;
import fanbike.app.port.Recorder;
import fanbike.app.port.SessionStore;
import fanbike.app.port.StoredSession;
import fanbike.core.coach.RideInput;
import fanbike.core.session.Command;
import fanbike.fixtures.Headers;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of sessions keeps when one is taken away, or gone on with. */
public abstract class SessionStoreContract {

    private static final Instant EARLIER = Instant.parse("2026-01-30T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-01-31T10:00:00Z");

    /** The store under test; the same one, or another that looks at the same place. */
    protected abstract SessionStore store();

    /** A session of which something was recorded, and that has a report. */
    private StoredSession kept(Instant startedAt) throws IOException {
        String id = store().newId(startedAt);
        try (Recorder recorder = store().create(Headers.of(id))) {
            recorder.record(new RideInput.Commanded(0, Command.START));
        }
        store().close(id, "{}");
        return stored(id);
    }

    private StoredSession stored(String id) throws IOException {
        return store().list().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void listsTheLatestFirst() throws IOException {
        StoredSession earlier = kept(EARLIER);
        StoredSession later = kept(LATER);

        assertThat(store().list()).containsExactly(later, earlier);
        assertThat(store().recordings()).extracting(KeptRecording::session).containsExactly(later, earlier);
    }

    @Test
    void opensWhatWasGivenUpAndIsGoneOnWith() throws IOException {
        StoredSession givenUp = kept(EARLIER);

        store().resume(givenUp).close();

        assertThat(stored(givenUp.id()).closed()).isFalse();
    }

    @Test
    void takesAwayOneSessionAndNoOther() throws IOException {
        StoredSession meant = kept(EARLIER);
        StoredSession other = kept(LATER);

        assertThat(store().erase(meant)).isEmpty();

        assertThat(store().list()).containsExactly(other);
        assertThat(store().recordings()).extracting(KeptRecording::session).containsExactly(other);
    }

    @Test
    void keepsNoReportOfWhatWasErased() throws IOException {
        StoredSession meant = kept(EARLIER);
        store().erase(meant);

        store().create(Headers.of(meant.id())).close();

        assertThat(stored(meant.id()).closed()).isFalse();
    }

    @Test
    void erasesWhatNoReportWasWrittenOf() throws IOException {
        String id = store().newId(EARLIER);
        store().create(Headers.of(id)).close();

        store().erase(stored(id));

        assertThat(store().list()).isEmpty();
    }

    @Test
    void leavesASessionThatIsBeingRiddenUntilThatIsOver() throws IOException {
        String id = store().newId(EARLIER);
        try (Recorder riding = store().create(Headers.of(id))) {
            assertThatThrownBy(() -> store().erase(stored(id)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContainingAll(id, "is being ridden");
            riding.record(new RideInput.Commanded(0, Command.START));
            assertThat(riding.trouble()).isEmpty();
        }
        assertThat(store().list()).extracting(StoredSession::id).containsExactly(id);

        store().erase(stored(id));

        assertThat(store().list()).isEmpty();
    }

    @Test
    void refusesToEraseWhatIsGoneAlready() throws IOException {
        StoredSession meant = kept(EARLIER);
        StoredSession other = kept(LATER);
        store().erase(meant);

        assertThatThrownBy(() -> store().erase(meant)).isInstanceOf(IOException.class);

        assertThat(store().list()).containsExactly(other);
    }

    @Test
    void givesTheNameAgainOfWhatWasErased() throws IOException {
        StoredSession meant = kept(EARLIER);

        store().erase(meant);

        assertThat(kept(EARLIER).id()).isEqualTo(meant.id());
    }

    @Test
    void hasNothingToFinishWhereNoErasureWasInterrupted() throws IOException {
        store().finishErasures();
        StoredSession kept = kept(EARLIER);

        store().finishErasures();

        assertThat(store().list()).containsExactly(kept);
    }
}
