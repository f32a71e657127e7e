package fanbike.adapter.files.protocol;

import fanbike.adapter.files.Place;
import fanbike.adapter.files.Problems;
import fanbike.adapter.files.StrictJson;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import fanbike.core.model.Protocol;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads the text of a protocol, wherever it was kept: in a file of its own, or in a recording's header. */
public final class ProtocolReader {

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
        return new ProtocolFile(protocol.orElseThrow(), sha256(bytes), new String(bytes, StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
