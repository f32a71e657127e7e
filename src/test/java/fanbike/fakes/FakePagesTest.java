package fanbike.fakes;

import fanbike.app.port.RidePages;
import fanbike.contract.RidePageContract;

class FakePagesTest extends RidePageContract {

    @Override
    protected RidePages pages() {
        return new FakePages();
    }
}
