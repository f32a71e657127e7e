package fanbike.fakes;

import fanbike.app.port.RiderMemory;
import fanbike.contract.RiderMemoryContract;

class FakeRiderMemoryTest extends RiderMemoryContract {

    private final FakeRiderMemory memory = new FakeRiderMemory();

    @Override
    protected RiderMemory memory() {
        return memory;
    }
}
