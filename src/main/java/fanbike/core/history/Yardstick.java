package fanbike.core.history;

import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.ScoringPolicy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells apart what cannot be compared: other intervals, other bands, other rules of judging. */
final class Yardstick {

    private static final int OCTETS = 8;

    private Yardstick() {}

    /**
     * Sixteen hexadecimal digits: a hash of every interval's kind, length and band, and of what the figures depend on. The
     * least coverage is not in it: that says whether there is a score, and not what it is.
     */
    static String of(Plan plan, ScoringPolicy scoring) {
        var asked = new StringBuilder();
        asked.append(scoring.settleNanos()).append(' ').append(scoring.staleNanos());
        plan.intervals().forEach(interval -> asked.append('\n').append(asked(interval)));
        byte[] hash = sha256().digest(asked.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, OCTETS);
    }

    private static String asked(PlannedInterval interval) {
        return interval.kind()
                + " "
                + interval.lengthNanos()
                + " "
                + interval.target().lowMicroRpm()
                + " "
                + interval.target().target().microRpm()
                + " "
                + interval.target().highMicroRpm();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
