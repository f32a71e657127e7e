package fanbike.fakes;

import fanbike.app.port.SessionStore;
import fanbike.contract.SessionStoreContract;

class FakeSessionStoreTest extends SessionStoreContract {

    private final FakeSessionStore store = new FakeSessionStore();

    @Override
    protected SessionStore store() {
        return store;
    }
}
