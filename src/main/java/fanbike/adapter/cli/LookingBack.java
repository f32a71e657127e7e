package fanbike.adapter.cli;

import fanbike.app.history.LookBack;

/** Looks back on the sessions that are kept, and tells on the way what there is to tell. */
final class LookingBack {

    private LookingBack() {}

    static LookBack at(Outside outside) {
        Retrospect retrospect = outside.retrospect();
        return new LookBack(
                outside.sessions(),
                outside.recordings(),
                retrospect.histories(),
                new ReadingProgress(outside.err(), retrospect.errWidth()),
                outside.err()::println);
    }
}
