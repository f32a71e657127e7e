package fanbike.adapter.files.workout;

import fanbike.adapter.files.ExactUnits;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * What the attributes of one step in a ZWO say.
 *
 * @param element the step
 * @param problems what is wrong with it
 * @param losses what it has that we cannot keep
 */
record ZwoStep(XmlElement element, Problems problems, Losses losses) {

    /** Stands for a length that cannot be read, so that the rest of the file is looked at, too. */
    private static final BigDecimal SOME_SECONDS = BigDecimal.TEN;

    private static final Set<String> POWER = Set.of(
            "power",
            "powerlow",
            "powerhigh",
            "onpower",
            "offpower",
            "poweronlow",
            "poweronhigh",
            "poweronzone",
            "powerofflow",
            "poweroffhigh",
            "poweroffzone",
            "zone",
            "units",
            "overunder");

    private static final Set<String> READ = Set.of("duration", "cadence", "cadencelow", "cadencehigh");
    private static final Set<String> READ_OF_INTERVALS =
            Set.of("repeat", "onduration", "offduration", "cadence", "cadencelow", "cadencehigh", "cadenceresting");

    /** The length that an attribute says; a step without it is a problem. */
    BigDecimal seconds(String attribute) {
        Optional<BigDecimal> seconds = number(attribute);
        if (element.attribute(attribute).isEmpty()) {
            problems.add(
                    element.place(),
                    QuotedText.quote(element.name()) + " has no " + attribute + "; a step needs one, in seconds");
        }
        return seconds.map(number -> Decimal.dusted(number, ExactUnits.SECONDS_DECIMALS))
                .orElse(SOME_SECONDS);
    }

    /** The number that an attribute says; one that is none is a problem. */
    Optional<BigDecimal> number(String attribute) {
        Optional<String> text = element.attribute(attribute);
        Optional<BigDecimal> number = text.flatMap(Decimal::parse);
        if (text.isPresent() && number.isEmpty()) {
            problems.add(
                    element.place(),
                    attribute + ": " + QuotedText.quote(text.get()) + " is not a number; write it in digits");
        }
        return number;
    }

    /** The target of the step: the middle of the range where it has one, else its cadence. */
    Target target() {
        Optional<BigDecimal> cadence = cadence(Zwo.CADENCE);
        Optional<BigDecimal> low = number(Zwo.CADENCE_LOW).map(ZwoStep::rpm);
        Optional<BigDecimal> high = cadence(Zwo.CADENCE_HIGH);
        if (low.isPresent() && high.isPresent()) {
            return range(low.get(), high.get(), cadence);
        }
        if (high.isPresent() || low.filter(rpm -> rpm.signum() != 0).isPresent()) {
            losses.add("ranges of cadence that are open on one side", "a target has a middle", element.place());
        }
        return cadence.map(Target::of).orElse(Target.FREE);
    }

    private Target range(BigDecimal low, BigDecimal high, Optional<BigDecimal> cadence) {
        Target range = Target.ofRange(low, high);
        boolean isOurs = element.own(Zwo.OWN_NAME).isPresent();
        if (!isOurs && cadence.filter(rpm -> !isMiddle(rpm, range)).isPresent()) {
            losses.add(
                    "cadences that are not the middle of their range",
                    "the target is the middle, and the band reaches to both ends",
                    element.place());
        }
        return range;
    }

    private static boolean isMiddle(BigDecimal rpm, Target range) {
        return range.rpm()
                .filter(middle -> middle.subtract(rpm).abs().compareTo(BigDecimal.ONE) < 0)
                .isPresent();
    }

    /** A cadence; 0 is Zwift's word for none. */
    Optional<BigDecimal> cadence(String attribute) {
        return number(attribute).filter(rpm -> rpm.signum() != 0).map(ZwoStep::rpm);
    }

    private static BigDecimal rpm(BigDecimal number) {
        return Decimal.dusted(number, ExactUnits.RPM_DECIMALS);
    }

    /** Names what the step has beside length and cadence. */
    void nameLosses() {
        boolean power = false;
        Set<String> read = element.is(Zwo.INTERVALS) ? READ_OF_INTERVALS : READ;
        for (String attribute : element.attributeNames()) {
            String folded = XmlElement.folded(attribute);
            if (POWER.contains(folded)) {
                power = true;
            } else if (!read.contains(folded) && !isIdle(folded)) {
                losses.add(
                        "the setting " + QuotedText.quote(attribute), "a protocol has no such thing", element.place());
            }
        }
        if (power) {
            losses.add("steps with a target for power", "Fanbike coaches cadence alone", element.place());
        }
        for (XmlElement inside : element.children()) {
            nameLoss(inside, losses);
        }
    }

    /** Zwift writes {@code pace="0"} beside every step of a bike's workout, and means nothing by it. */
    private boolean isIdle(String attribute) {
        return attribute.equals("pace") && element.attribute(attribute).equals(Optional.of("0"));
    }

    /** Names an element that says something to Zwift alone. */
    static void nameLoss(XmlElement element, Losses losses) {
        if (element.own(Zwo.OWN_NAME).isPresent()) {
            return;
        }
        if (element.is(Zwo.TEXT_EVENT) || element.is("TextNotification")) {
            losses.add("texts shown during the ride", "Fanbike speaks for itself", element.place());
        } else {
            losses.add(
                    "the element " + QuotedText.quote(element.name()), "a protocol has no such thing", element.place());
        }
    }
}
