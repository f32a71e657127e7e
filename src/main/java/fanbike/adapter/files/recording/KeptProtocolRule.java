package fanbike.adapter.files.recording;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.ValueRule;
import fanbike.adapter.files.protocol.ProtocolReader;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.Problem;
import fanbike.app.port.ProtocolFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The protocol that a recording keeps: its file's text, judged like the file itself, and that text's SHA-256. */
record KeptProtocolRule() implements ValueRule<ProtocolFile> {

    private static final String FILE = "file";
    private static final ObjectRule KEYS = ObjectRule.of("id", "sha256", FILE);

    @Override
    public String allowed() {
        return KEYS.allowed();
    }

    @Override
    public Optional<ProtocolFile> read(JsonNode node, Place place, Problems problems) {
        return KEYS.read(node, place, problems).flatMap(KeptProtocolRule::protocol);
    }

    private static Optional<ProtocolFile> protocol(JsonObjectReader kept) {
        Optional<String> id = kept.required("id", HeaderRule.TEXT);
        Optional<String> sha256 = kept.required("sha256", HeaderRule.TEXT);
        Optional<String> text = kept.required(FILE, HeaderRule.TEXT);
        return id.isEmpty() || sha256.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : parsed(kept, id.get(), text.get()).filter(file -> isOf(file, sha256.get(), kept));
    }

    private static Optional<ProtocolFile> parsed(JsonObjectReader kept, String id, String text) {
        try {
            return Optional.of(ProtocolReader.read(FILE, id, text.getBytes(StandardCharsets.UTF_8)));
        } catch (InvalidFileException e) {
            String place = kept.place(FILE).text();
            for (Problem problem : e.problems()) {
                kept.problems().add(place + " " + problem.place(), problem.sentence());
            }
            return Optional.empty();
        }
    }

    private static boolean isOf(ProtocolFile file, String sha256, JsonObjectReader kept) {
        boolean isSame = file.sha256().equals(sha256);
        if (!isSame) {
            kept.problems()
                    .add(kept.place("sha256"), "is not that of the text in \"file\": one of the two was changed");
        }
        return isSame;
    }
}
