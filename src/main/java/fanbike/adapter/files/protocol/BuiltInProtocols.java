package fanbike.adapter.files.protocol;

import fanbike.app.port.InvalidFileException;
import fanbike.app.port.ProtocolFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The protocols that come with the program. They are named here, because the entries of a jar that stands behind a shell
 * script cannot be listed by every class loader; a test holds the names against the folder {@code protocols/}.
 */
final class BuiltInProtocols {

    /** By id. */
    static final List<String> IDS = List.of(
            "emom-40-20", "five-rounds-3-2-1", "ladder-10-to-40", "primer", "tabata", "thirty-thirty", "zone-2");

    private BuiltInProtocols() {}

    /** One of {@link #IDS}. */
    static ProtocolFile read(String id) throws InvalidFileException {
        return ProtocolReader.read("built-in protocol " + id, id, bytes(id));
    }

    private static byte[] bytes(String id) {
        try (InputStream in =
                BuiltInProtocols.class.getResourceAsStream("/fanbike/protocols/" + id + ProtocolId.ENDING)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without its protocol " + id);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("protocol " + id, e);
        }
    }
}
