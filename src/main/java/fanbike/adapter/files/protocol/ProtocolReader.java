package fanbike.adapter.files.protocol;

import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.Sha256;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Protocol;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the text of a protocol, wherever it was kept: in a file of its own, or in a recording's header. */
public final class ProtocolReader {

    /** How often a block may be ridden. */
    public static final NumberRange REPEAT = BlockRule.REPEAT;

    private ProtocolReader() {}

    /**
     * Reads a protocol.
     *
     * @param name what its problems are said of: a file's name as the user knows it
     * @param id the protocol's id
     * @param bytes the whole text
     * @throws InvalidFileException with everything that is wrong
     */
    public static ProtocolFile read(String name, String id, byte[] bytes) throws InvalidFileException {
        var problems = new Problems();
        Optional<Protocol> protocol = StrictJson.parse(bytes, Place.FILE, problems)
                .flatMap(node -> new ProtocolRule(id).read(node, Place.FILE, problems));
        problems.throwIfAny(name);
        return new ProtocolFile(protocol.orElseThrow(), Sha256.of(bytes), new String(bytes, StandardCharsets.UTF_8));
    }
}
