package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.core.model.Cadence;
import fanbike.core.model.Policy;
import fanbike.core.model.ScoringPolicy;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** Options that change how strictly cadence is judged. */
final class PolicyOptions {

    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(7200);
    private static final BigDecimal WIDEST_BAND = BigDecimal.valueOf(Cadence.MAX_RPM);

    @Option(names = "--band", paramLabel = "RPM", description = "Half the width of the band around the target.")
    private Optional<BigDecimal> band = Optional.empty();

    @Option(names = "--settle", paramLabel = "SECONDS", description = "How long the band may take to be reached.")
    private Optional<BigDecimal> settle = Optional.empty();

    @Option(names = "--stale", paramLabel = "SECONDS", description = "How long a cadence value holds.")
    private Optional<BigDecimal> stale = Optional.empty();

    @Option(
            names = "--minimum-coverage",
            paramLabel = "SHARE",
            description = "How much of the ridden time needs a signal, 0 to 1, for a score to be given.")
    private Optional<BigDecimal> minimumCoverage = Optional.empty();

    /** The policy with what was chosen. */
    Policy applyTo(Policy policy) throws UsageException {
        return change().apply(policy);
    }

    /** What was chosen, as a change of any policy. */
    UnaryOperator<Policy> change() throws UsageException {
        BigDecimal rpm = checked("--band", band, BigDecimal.ZERO, WIDEST_BAND);
        BigDecimal settleSeconds = checked("--settle", settle, BigDecimal.ZERO, LONGEST_SECONDS);
        BigDecimal staleSeconds = checked("--stale", stale, BigDecimal.valueOf(1, 3), LONGEST_SECONDS);
        BigDecimal coverage = checked("--minimum-coverage", minimumCoverage, BigDecimal.ZERO, BigDecimal.ONE);
        return policy -> {
            ScoringPolicy before = policy.scoring();
            return policy.with(new ScoringPolicy(
                    band.isPresent() ? Cadence.ofRpm(rpm.doubleValue()) : before.band(),
                    settle.isPresent() ? nanos(settleSeconds) : before.settleNanos(),
                    stale.isPresent() ? nanos(staleSeconds) : before.staleNanos(),
                    minimumCoverage.isPresent() ? coverage.doubleValue() : before.minimumCoverage()));
        };
    }

    /** The chosen value, where it is in range; the least one where none was chosen. */
    private static BigDecimal checked(String name, Optional<BigDecimal> value, BigDecimal least, BigDecimal greatest)
            throws UsageException {
        BigDecimal chosen = value.orElse(least);
        if (chosen.compareTo(least) < 0 || chosen.compareTo(greatest) > 0) {
            throw new UsageException(name + " " + chosen + " is not possible; allowed: " + least.toPlainString()
                    + " to " + greatest.toPlainString() + ".");
        }
        return chosen;
    }

    private static long nanos(BigDecimal seconds) {
        return seconds.movePointRight(9).longValue();
    }
}
