package fanbike.adapter.files.recording;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.FormatRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.TextRule;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.ProtocolFile;
import fanbike.app.port.SessionHeader;
import fanbike.core.model.Plan;
import fanbike.core.model.Policy;
import fanbike.core.report.PrintableText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The header of a recording. Names of bikes and people come from outside and may hold any character. */
record HeaderRule() implements ValueRule<SessionHeader> {

    /** Any text at all. */
    static final TextRule TEXT = new TextRule(Pattern.compile("(?s).*"), "a text");

    private static final ObjectRule KEYS = ObjectRule.of(
            HeaderLine.FORMAT,
            "session",
            "startedAt",
            "protocol",
            "track",
            "scale",
            "policy",
            "bike",
            "athlete",
            LineKey.CHAIN.inJson());
    private static final TextRule SESSION =
            new TextRule(Pattern.compile("[0-9A-Za-z-]{1,100}"), "letters, digits and hyphens");
    private static final NumberRange SCALE = NumberRange.whole(1, 10_000);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<SessionHeader> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(HeaderRule::header);
    }

    private static Optional<SessionHeader> header(JsonObjectReader header) {
        header.required(HeaderLine.FORMAT, new FormatRule());
        Optional<String> id = header.required("session", SESSION);
        Optional<Instant> startedAt = header.required("startedAt", new InstantRule());
        Optional<ProtocolFile> protocol = header.required("protocol", new KeptProtocolRule());
        Optional<String> track = header.required("track", TEXT);
        Optional<BigDecimal> scale = header.required("scale", SCALE);
        Optional<Policy> policy = header.required("policy", new PolicyRule());
        Optional<SessionHeader.Bike> bike = header.required("bike", new BikeRule());
        Optional<String> athlete = header.required("athlete", TEXT);
        if (header.problems().count() > 0) {
            return Optional.empty();
        }
        return plan(header, protocol.orElseThrow(), track.orElseThrow(), scale.orElseThrow(), policy.orElseThrow())
                .map(plan -> new SessionHeader(
                        id.orElseThrow(),
                        startedAt.orElseThrow(),
                        protocol.orElseThrow(),
                        plan,
                        policy.orElseThrow(),
                        bike.orElseThrow(),
                        athlete.orElseThrow()));
    }

    private static Optional<Plan> plan(
            JsonObjectReader header, ProtocolFile protocol, String track, BigDecimal scale, Policy policy) {
        try {
            return Optional.of(Plan.of(
                    protocol.protocol(),
                    track,
                    scale.intValueExact(),
                    policy.scoring().band()));
        } catch (IllegalArgumentException e) {
            String why = PrintableText.escape(String.valueOf(e.getMessage()));
            header.problems().add(header.place("protocol"), "cannot be ridden on this track at this scale: " + why);
            return Optional.empty();
        }
    }
}
