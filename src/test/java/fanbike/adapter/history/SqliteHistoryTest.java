package fanbike.adapter.history;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryEntry;
import fanbike.app.port.history.HistoryException;
import fanbike.contract.HistoryContract;
import fanbike.fixtures.Filters;
import fanbike.fixtures.Looks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryTest extends HistoryContract {

    @TempDir
    private Path data;

    private Optional<History> open = Optional.empty();

    @Override
    protected History history() throws HistoryException {
        if (open.isEmpty()) {
            open = Optional.of(new SqliteHistories(data).open());
        }
        return open.get();
    }

    @AfterEach
    void close() {
        open.ifPresent(History::close);
        open = Optional.empty();
    }

    private static HistoryEntry entry(Looks ride) {
        return new HistoryEntry.Judged(ride.id(), new Fingerprint(1, 2, 3), ride.detail());
    }

    @Test
    void keepsItForTheNextTime() throws HistoryException {
        Looks ride = Looks.at("2026-01-31T10:00:00Z");
        history().keep(List.of(entry(ride)));

        close();

        assertThat(history().details(Filters.ALL)).containsExactly(ride.detail());
    }

    @Test
    void seesOneStateThoughAnotherProgramKeepsAndForgetsInBetween() throws Exception {
        List<Looks> rides = IntStream.range(0, 200)
                .mapToObj(day -> Looks.at(Instant.parse("2026-01-05T10:00:00Z").plus(Duration.ofDays(day)))
                        .of("protocol-" + day))
                .toList();
        FutureTask<Boolean> other = new FutureTask<>(() -> keepAndForgetEach(rides));
        new Thread(other, "other-program").start();

        while (!other.isDone()) {
            assertThat(history().details(Filters.ALL))
                    .allMatch(detail -> rides.stream().map(Looks::detail).anyMatch(detail::equals));
        }

        assertThat(other.get()).isTrue();
    }

    private boolean keepAndForgetEach(List<Looks> rides) throws HistoryException {
        try (History other = new SqliteHistories(data).open()) {
            for (Looks ride : rides) {
                other.keep(List.of(entry(ride)));
                other.forget(Set.of(ride.id()));
            }
        }
        return true;
    }

    @Test
    void leavesNothingOnTheDiskOfWhatItForgets() throws HistoryException, IOException {
        history()
                .keep(List.of(entry(
                        Looks.at("2026-01-31T10:00:00Z").by("Unforgettable-1").of("Unforgettable-2"))));
        history().keep(List.of(entry(Looks.at("2026-01-30T10:00:00Z"))));
        assertThat(onTheDisk()).contains("Unforgettable-1", "Unforgettable-2");

        history().forget(Set.of(Looks.at("2026-01-31T10:00:00Z").id()));

        assertThat(onTheDisk()).doesNotContain("Unforgettable", "2026-01-31T10");
        assertThat(onTheDisk()).contains("2026-01-30T10");
    }

    /** Of the database, and of what SQLite has beside it. */
    private String onTheDisk() throws IOException {
        var text = new StringBuilder();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }
}
