package fanbike.app.history;

import fanbike.app.port.history.History;
import fanbike.contract.HistoryContract;

class MemoryHistoryTest extends HistoryContract {

    private final MemoryHistory history = new MemoryHistory();

    @Override
    protected History history() {
        return history;
    }
}
