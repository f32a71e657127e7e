package fanbike.adapter.cli;

import picocli.CommandLine.Option;

/** Which of all simulated riders of one sort. */
final class SeedOption {

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Which of all such riders; the same number rides the same.")
    private long seed = 1;

    long number() {
        return seed;
    }
}
