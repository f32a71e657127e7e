package fanbike.adapter.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which of all simulated riders of one sort. */
final class SeedOption {

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "Which of all such riders, 1 where it is not said; the same number rides the same.")
    private Optional<Integer> seed = Optional.empty();

    boolean isGiven() {
        return seed.isPresent();
    }

    long number() {
        return seed.orElse(1);
    }
}
