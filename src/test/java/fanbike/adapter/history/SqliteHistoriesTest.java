package fanbike.adapter.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryEntry;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the history's file is opened, brought to its form, and given up. */
class SqliteHistoriesTest {

    private static final HistoryEntry ENTRY =
            new HistoryEntry.Unreadable("2026-01-31T10-00-00Z", new Fingerprint(1, 2, 3), "is empty");

    private static final Schema NEXT =
            new Schema(2, List.of("classpath:fanbike/history", "classpath:fanbike/next-history"));
    private static final Schema BROKEN =
            new Schema(2, List.of("classpath:fanbike/history", "classpath:fanbike/broken-history"));

    @TempDir
    private Path data;

    private SqliteHistories histories;

    @BeforeEach
    void prepare() {
        histories = new SqliteHistories(data);
    }

    private Path file() {
        return data.resolve("history.db");
    }

    private void keepOne() throws HistoryException {
        try (History history = histories.open()) {
            history.keep(List.of(ENTRY));
        }
    }

    private HistoryException refused() {
        return catchThrowableOfType(HistoryException.class, () -> {
            try (History history = histories.open()) {
                history.known();
                history.keep(List.of(ENTRY));
            }
        });
    }

    @Test
    void letsNobodyElseReadIt() throws HistoryException, IOException {
        Path fresh = data.resolve("a").resolve("b");
        try (History history = new SqliteHistories(fresh).open()) {
            history.keep(List.of(ENTRY));

            try (Stream<Path> files = Files.walk(fresh)) {
                assertThat(files.toList())
                        .hasSizeGreaterThan(4)
                        .allSatisfy(
                                path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                                        .isIn("rw-------", "rwx------"));
            }
        }
    }

    /** The shortcut that saves Flyway's half a second says what Flyway says. */
    @Test
    void isCurrentExactlyWhereFlywayHasNothingToDo() throws HistoryException, SQLException {
        keepOne();
        Flyway flyway = Flyway.configure()
                .dataSource(Database.at(file()))
                .locations(Schema.CURRENT.locations().toArray(String[]::new))
                .load();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().current().getVersion().getVersion())
                .isEqualTo(Integer.toString(Schema.CURRENT.version()));
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        try (Connection connection = Database.connect(file())) {
            assertThat(Schema.CURRENT.isCurrent(connection)).isTrue();
        }
    }

    @Test
    void bringsAnOlderFormToTheNewOneAndLosesNothing() throws HistoryException, SQLException {
        keepOne();
        var next = new SqliteHistories(data, NEXT);

        try (History history = next.open()) {
            assertThat(history.known()).containsOnlyKeys(ENTRY.id());
        }

        assertThat(has("SELECT note FROM session")).isTrue();
    }

    private boolean has(String query) throws SQLException {
        try (Connection connection = Database.connect(file());
                Statement statement = connection.createStatement()) {
            return statement.executeQuery(query).next();
        }
    }

    @Test
    void leavesTheOldFormWhereAMigrationFails() throws HistoryException, SQLException {
        keepOne();
        var broken = new SqliteHistories(data, BROKEN);

        HistoryException refused = catchThrowableOfType(HistoryException.class, broken::open);

        assertThat(refused.reason()).isEqualTo(Reason.USELESS);
        try (History history = histories.open()) {
            assertThat(history.known()).containsOnlyKeys(ENTRY.id());
        }
        assertThat(has("SELECT 1 FROM sqlite_schema WHERE name = 'half_done'")).isFalse();
    }

    @Test
    void isMadeOnceThoughManyBeginAtOnce() throws Exception {
        int many = 8;

        ExecutorService threads = Executors.newFixedThreadPool(many);
        List<Future<Boolean>> made = threads.invokeAll(
                IntStream.range(0, many).mapToObj(this::keepingOne).toList());

        for (Future<Boolean> one : made) {
            assertThat(one.get(1, TimeUnit.MINUTES)).isTrue();
        }
        threads.shutdownNow();
        try (History history = histories.open()) {
            assertThat(history.known()).hasSize(many);
        }
    }

    private Callable<Boolean> keepingOne(int number) {
        return () -> {
            try (History history = new SqliteHistories(data).open()) {
                history.keep(List.of(new HistoryEntry.Unreadable("s" + number, new Fingerprint(1, 2, 3), "is empty")));
                return true;
            }
        };
    }

    @Test
    void isOfNoUseWhereANewerProgramMadeIt() throws HistoryException {
        var next = new SqliteHistories(data, NEXT);
        next.open().close();

        HistoryException refused = refused();

        assertThat(refused.reason()).isEqualTo(Reason.USELESS);
        assertThat(refused).hasMessage("it was made by a newer Fanbike");
    }

    @Test
    void isOfNoUseWhereItIsNoDatabase() throws IOException {
        Files.writeString(file(), "Dear diary, " + "today I rode. ".repeat(1000));

        HistoryException refused = refused();

        assertThat(refused.reason()).isEqualTo(Reason.USELESS);
        assertThat(refused).hasMessageStartingWith("it is damaged (");
    }

    @Test
    void isOfNoUseOrAsGoodAsBeforeWhateverIsWrittenOverIt() throws Exception {
        var random = new Random(5);
        for (int attempt = 0; attempt < 40; attempt++) {
            histories.discard();
            keepOne();
            byte[] bytes = Files.readAllBytes(file());
            for (int damage = 0; damage < 400; damage++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), bytes);

            HistoryException refused = refused();

            if (refused != null) {
                assertThat(refused.reason())
                        .as("attempt %d: %s", attempt, refused)
                        .isEqualTo(Reason.USELESS);
            }
        }
    }

    @Test
    void beginsAnewOnceItIsThrownAway() throws HistoryException, IOException {
        Files.writeString(file(), "no database at all", StandardCharsets.UTF_8);

        histories.discard();

        try (History history = histories.open()) {
            assertThat(history.known()).isEmpty();
        }
    }

    @Test
    void cannotBeKeptWhereAFolderIsInTheWay() throws IOException {
        Files.createDirectories(file().resolve("full"));

        HistoryException refused = refused();

        assertThat(refused.reason()).isEqualTo(Reason.NOT_KEPT);
    }

    @Test
    void cannotBeKeptBelowAFile() throws IOException {
        Path notAFolder = Files.createFile(data.resolve("file"));

        HistoryException refused =
                catchThrowableOfType(HistoryException.class, new SqliteHistories(notAFolder.resolve("deeper"))::open);

        assertThat(refused.reason()).isEqualTo(Reason.NOT_KEPT);
        assertThat(refused).hasMessageContaining("cannot be made");
    }
}
