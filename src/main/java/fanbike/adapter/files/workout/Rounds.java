package fanbike.adapter.files.workout;

import com.fasterxml.jackson.databind.node.DecimalNode;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.protocol.ProtocolReader;
import fanbike.app.port.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Steps that are ridden one or more times, as a file has them and before they are judged: a block to be.
 *
 * @param place where the file says how often
 * @param repeat how often
 * @param steps in order
 * @param restSeconds the rest between two rounds
 */
record Rounds(String place, BigDecimal repeat, List<Step> steps, Optional<BigDecimal> restSeconds) {

    Rounds {
        steps = List.copyOf(steps);
    }

    /** Why a protocol cannot have so many rounds, in the words of its format; empty where it can. */
    Optional<String> refusal() {
        var problems = new Problems();
        ProtocolReader.REPEAT.read(DecimalNode.valueOf(repeat), Place.FILE, problems);
        return problems.toList().stream().map(Problem::sentence).findFirst();
    }

    /** Steps that are ridden once. */
    static Rounds once(List<Step> steps) {
        return new Rounds(steps.get(0).place(), BigDecimal.ONE, steps, Optional.empty());
    }
}
