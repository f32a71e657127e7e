package fanbike.adapter.files.session;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.LostSession;
import fanbike.fixtures.Headers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions of which only the report is left. */
class LostSessionsTest {

    @TempDir
    private Path root;

    private SessionFolders sessions;

    @BeforeEach
    void open() {
        sessions = new SessionFolders(root);
    }

    private Path closed(String id) throws IOException {
        sessions.create(Headers.of(id)).close();
        sessions.close(id, "{}");
        return root.resolve(id);
    }

    @Test
    void areFoundWithTheLatestFirst() throws IOException {
        Path early = closed("2026-01-29T10-00-00Z");
        Path late = closed("2026-01-30T10-00-00Z");
        closed("2026-01-31T10-00-00Z");
        Files.delete(early.resolve("recording.jsonl"));
        Files.delete(late.resolve("recording.jsonl"));

        assertThat(sessions.lost(Set.of()))
                .containsExactly(
                        new LostSession("2026-01-30T10-00-00Z", late.resolve("report.json")),
                        new LostSession("2026-01-29T10-00-00Z", early.resolve("report.json")));
        assertThat(sessions.lost(Set.of("2026-01-31T10-00-00Z"))).hasSize(2);
    }

    @Test
    void areNotThoseThatNeverBeganOrOfWhichNothingIsLeft() throws IOException {
        Path gone = closed("2026-01-31T10-00-00Z");
        Files.delete(gone.resolve("recording.jsonl"));
        Files.delete(gone.resolve("report.json"));
        Files.writeString(gone.resolve("note.txt"), "mine");
        Files.createDirectory(root.resolve("2026-01-30T10-00-00Z"));
        Files.writeString(root.resolve("file"), "x");

        assertThat(sessions.lost(Set.of())).isEmpty();
        assertThat(new SessionFolders(root.resolve("none")).lost(Set.of())).isEmpty();
    }
}
