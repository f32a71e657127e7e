package fanbike.adapter.cli;

import fanbike.app.Rescore;
import java.util.OptionalDouble;

/** Counts what rescoring changed. */
final class RescoreSummary {

    private int better;
    private int worse;
    private int unchanged;
    private int lost;
    private int gained;
    private int without;
    private int refused;
    private double changes;

    void add(Rescore.Change change) {
        OptionalDouble was = change.was().score();
        OptionalDouble is = change.is().score();
        if (was.isPresent() && is.isPresent()) {
            addScored(is.getAsDouble() - was.getAsDouble());
        } else if (was.isPresent()) {
            lost++;
        } else if (is.isPresent()) {
            gained++;
        } else {
            without++;
        }
    }

    private void addScored(double difference) {
        changes += difference;
        better += difference > 0 ? 1 : 0;
        worse += difference < 0 ? 1 : 0;
        unchanged += difference == 0 ? 1 : 0;
    }

    void addRefused() {
        refused++;
    }

    int better() {
        return better;
    }

    int worse() {
        return worse;
    }

    /** With the same score as before. */
    int unchanged() {
        return unchanged;
    }

    /** Without the score that they had. */
    int lost() {
        return lost;
    }

    /** With a score that they had not. */
    int gained() {
        return gained;
    }

    /** Without a score before and now. */
    int without() {
        return without;
    }

    /** That cannot be judged. */
    int refused() {
        return refused;
    }

    /** All of them. */
    int sessions() {
        return scored() + lost + gained + without + refused;
    }

    private int scored() {
        return better + worse + unchanged;
    }

    /** Of the scores of those that have one before and now; empty where none has. */
    OptionalDouble meanChange() {
        return scored() == 0 ? OptionalDouble.empty() : OptionalDouble.of(changes / scored());
    }
}
