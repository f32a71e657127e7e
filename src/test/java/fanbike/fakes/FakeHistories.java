package fanbike.fakes;

import fanbike.app.history.MemoryHistory;
import fanbike.app.port.history.Histories;
import fanbike.app.port.history.History;
import fanbike.app.port.history.HistoryException;
import fanbike.app.port.history.HistoryException.Reason;
import java.io.IOException;
import java.util.Optional;

/** One history in memory, which is kept until it is thrown away. */
public final class FakeHistories implements Histories {

    private MemoryHistory kept = new MemoryHistory();
    private Optional<HistoryException> refusal = Optional.empty();

    /** From now on it cannot be opened. */
    public void refuse(Reason reason, String because) {
        refusal = Optional.of(new HistoryException(reason, because, new IOException(because)));
    }

    /** What is kept. */
    public MemoryHistory kept() {
        return kept;
    }

    @Override
    public History open() throws HistoryException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return kept;
    }

    @Override
    public void discard() {
        kept = new MemoryHistory();
        refusal = refusal.filter(refused -> refused.reason() != Reason.USELESS);
    }
}
