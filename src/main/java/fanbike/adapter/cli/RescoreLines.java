package fanbike.adapter.cli;

import fanbike.app.Rescore;
import fanbike.app.port.StoredSession;
import java.util.List;

/** Writes down what rescoring changed. */
interface RescoreLines {

    /**
     * A session that was judged anew.
     *
     * @param change of it
     */
    String judged(Rescore.Change change);

    /**
     * A session that cannot be judged.
     *
     * @param session which
     * @param why a sentence without a full stop
     */
    String refused(StoredSession session, String why);

    /**
     * The whole text.
     *
     * @param sessions what was written of each, in order
     * @param summary of them
     */
    String whole(List<String> sessions, RescoreSummary summary);
}
