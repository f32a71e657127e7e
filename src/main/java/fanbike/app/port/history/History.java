package fanbike.app.port.history;

import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps what was derived from recordings. Each change is made as a whole or not at all, whatever happens meanwhile, and
 * several programs may make changes at once. Confined to one thread.
 */
public interface History extends AutoCloseable {

    /**
     * What every entry was derived from, by the names of the sessions.
     *
     * @throws HistoryException when it cannot be read
     */
    Map<String, Fingerprint> known() throws HistoryException;

    /**
     * Keeps entries, each in the place of the one that has its name; all of them or none.
     *
     * @param entries with different names
     * @throws HistoryException when they cannot be kept; nothing has changed then
     */
    void keep(Collection<? extends HistoryEntry> entries) throws HistoryException;

    /**
     * Forgets entries, all of them or none, and leaves nothing of them that could be read from the disk.
     *
     * @param ids names; those of which nothing is known do no harm
     * @throws HistoryException when they cannot be forgotten
     */
    void forget(Collection<String> ids) throws HistoryException;

    /**
     * The sessions that are meant, by the names under which they were kept; in no order.
     *
     * @param filter which are meant
     * @throws HistoryException when it cannot be read
     */
    Map<String, SessionSummary> sessions(SessionFilter filter) throws HistoryException;

    /**
     * The sessions that are meant, with their intervals; in no order.
     *
     * @param filter which are meant
     * @throws HistoryException when it cannot be read
     */
    List<SessionDetail> details(SessionFilter filter) throws HistoryException;

    /**
     * What is wrong with recordings that cannot be read, by the names of their sessions.
     *
     * @throws HistoryException when it cannot be read
     */
    Map<String, String> unreadable() throws HistoryException;

    /** Lets go of it; what was kept stays. */
    @Override
    void close();
}
