package fanbike.adapter.files.workout;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a ZWO of ours says beside what Zwift reads.
 *
 * @param protocol the element of ours beside the workout
 */
record OwnZwo(XmlElement protocol) {

    /** What a file says, where it is ours. */
    static Optional<OwnZwo> in(XmlElement root) {
        return root.children().stream()
                .filter(element -> element.isOwn() && element.name().equals(Zwo.OWN_PROTOCOL))
                .findFirst()
                .map(OwnZwo::new);
    }

    Optional<String> title() {
        return protocol.own(Zwo.OWN_TITLE);
    }

    Remarks remarks() {
        return new Remarks(
                protocol.own(Zwo.OWN_PURPOSE).orElse(""),
                protocol.own(Zwo.OWN_CAUTION).orElse(""),
                protocol.own(Zwo.OWN_SOURCE).orElse(""));
    }

    Optional<BigDecimal> band() {
        return protocol.own(Zwo.OWN_BAND).flatMap(Decimal::parse);
    }

    /**
     * A step as it was in the protocol.
     *
     * @param element where it is
     * @param shown as other programs read it
     */
    Step refined(XmlElement element, Step shown) {
        return new OwnStep(
                        element.own(Zwo.OWN_NAME),
                        element.own(Zwo.OWN_KIND),
                        element.own(Zwo.OWN_SECONDS).flatMap(Decimal::parse),
                        element.own(Zwo.OWN_RPM).flatMap(Decimal::parse),
                        element.own(Zwo.OWN_BAND).flatMap(Decimal::parse),
                        BlockMark.parse(
                                element.own(Zwo.OWN_REPEAT), element.own(Zwo.OWN_INTERVALS), element.own(Zwo.OWN_REST)))
                .refine(shown, 0, band());
    }
}
