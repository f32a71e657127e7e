package fanbike.app.history;

import fanbike.app.port.history.Fingerprint;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryEntry;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.history.SessionDetail;
import fanbike.core.history.SessionSummary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A history that lasts as long as it is looked at: for where none can be kept. */
public final class MemoryHistory implements History {

    private final Map<String, HistoryEntry> entries = new LinkedHashMap<>();

    @Override
    public Map<String, Fingerprint> known() {
        var known = new LinkedHashMap<String, Fingerprint>();
        entries.forEach((id, entry) -> known.put(id, entry.fingerprint()));
        return known;
    }

    @Override
    public void keep(Collection<? extends HistoryEntry> kept) {
        kept.forEach(entry -> entries.put(entry.id(), entry));
    }

    @Override
    public void forget(Collection<String> ids) {
        entries.keySet().removeAll(ids);
    }

    @Override
    public Map<String, SessionSummary> sessions(SessionFilter filter) {
        var sessions = new LinkedHashMap<String, SessionSummary>();
        judged(filter).forEach(entry -> sessions.put(entry.id(), entry.detail().session()));
        return sessions;
    }

    @Override
    public List<SessionDetail> details(SessionFilter filter) {
        return judged(filter).map(HistoryEntry.Judged::detail).toList();
    }

    private Stream<HistoryEntry.Judged> judged(SessionFilter filter) {
        return entries.values().stream()
                .filter(HistoryEntry.Judged.class::isInstance)
                .map(HistoryEntry.Judged.class::cast)
                .filter(entry -> filter.accepts(entry.detail().session()));
    }

    @Override
    public Map<String, String> unreadable() {
        var unreadable = new LinkedHashMap<String, String>();
        for (HistoryEntry entry : entries.values()) {
            if (entry instanceof HistoryEntry.Unreadable bad) {
                unreadable.put(bad.id(), bad.problem());
            }
        }
        return unreadable;
    }

    @Override
    public void close() {
        // Nothing is kept.
    }
}
