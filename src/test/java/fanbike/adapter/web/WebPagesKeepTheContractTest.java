package fanbike.adapter.web;

import fanbike.app.port.RidePages;
import fanbike.contract.RidePageContract;

class WebPagesKeepTheContractTest extends RidePageContract {

    @Override
    protected RidePages pages() {
        return new WebPages(true);
    }
}
