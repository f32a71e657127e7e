/**
 * Keeps the history in SQLite: {@code history.db} in the data folder, with the two files that SQLite puts beside it.
 *
 * <p>Nothing in it is precious. What is damaged, or was made by a newer program, is deleted and derived again; a copy
 * put aside would be of no use to anybody, and would still hold what somebody has asked to be erased.
 *
 * <p>SQLite writes ahead ({@code WAL}), so that whoever reads waits for nobody, and whoever is killed leaves the state
 * before or after a transaction. Flyway brings the schema to its form; as it takes half a second to begin, it is asked
 * only where one query says that the form is another. Who migrates holds a lock on a file, because Flyway takes none on
 * SQLite. The SQL is plain JDBC in a few classes: a mapping library would take longer to start than the queries run.
 *
 * <p>May import {@code app.port} and {@code core}. Must never keep what cannot be derived from a recording.
 */
@org.jspecify.annotations.NullMarked
package fanbike.adapter.history;
