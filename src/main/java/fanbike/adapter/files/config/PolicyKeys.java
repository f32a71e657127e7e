package fanbike.adapter.files.config;

import static fanbike.adapter.files.config.PolicyKey.flag;
import static fanbike.adapter.files.config.PolicyKey.rpm;
import static fanbike.adapter.files.config.PolicyKey.seconds;
import static fanbike.adapter.files.config.PolicyKey.share;
import static fanbike.adapter.files.config.PolicyKey.wholeSeconds;

import java.util.List;

/** The keys of the flat policy object with their ranges, in the order in which they are written. */
final class PolicyKeys {

    static final List<PolicyKey> ALL = List.of(
            rpm("bandRpm", 50, policy -> policy.scoring().band()),
            seconds("settleSeconds", "0", 600, policy -> policy.scoring().settleNanos()),
            seconds("staleSeconds", "0.5", 60, policy -> policy.scoring().staleNanos()),
            share("minimumCoverage", policy -> policy.scoring().minimumCoverage()),
            rpm("hysteresisRpm", 50, policy -> policy.cues().hysteresis()),
            seconds("driftSeconds", "0", 600, policy -> policy.cues().driftNanos()),
            seconds("speechAfterSeconds", "0", 600, policy -> policy.cues().speechAfterNanos()),
            seconds("speechAgainAfterSeconds", "0", 600, policy -> policy.cues().speechAgainAfterNanos()),
            seconds("backInBandSeconds", "0", 600, policy -> policy.cues().backInBandNanos()),
            seconds("quietBeforeEndSeconds", "0", 600, policy -> policy.cues().quietBeforeEndNanos()),
            seconds("previewSeconds", "0", 600, policy -> policy.cues().previewNanos()),
            wholeSeconds("countdownSeconds", 60, policy -> policy.cues().countdownSeconds()),
            flag("autoStart", policy -> policy.start().autoStart()),
            rpm("autoStartRpm", 250, policy -> policy.start().autoStartCadence()),
            seconds("autoStartHoldSeconds", "0", 60, policy -> policy.start().autoStartHoldNanos()),
            wholeSeconds("startCountdownSeconds", 60, policy -> policy.start().countdownSeconds()));

    private PolicyKeys() {}
}
