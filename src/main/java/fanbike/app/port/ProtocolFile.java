package fanbike.app.port;

import fanbike.core.model.Protocol;

/**
 * A protocol and the text it was read from.
 *
 * @param protocol what was prescribed
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param json the file's text
 */
public record ProtocolFile(Protocol protocol, String sha256, String json) {}
