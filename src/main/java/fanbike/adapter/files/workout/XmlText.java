package fanbike.adapter.files.workout;

import fanbike.app.port.InvalidFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document: in the encoding that it begins with the mark of, else in the one it names, else UTF-8
 * (XML 1.0, appendix F). The parser would do the same, but tells of bytes that are none on the standard error output.
 */
final class XmlText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_DECLARATION = 200;
    private static final Pattern NAMED =
            Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    private XmlText() {}

    /**
     * The text, without the mark.
     *
     * @param file what it is called in errors
     * @param bytes all of it
     * @throws InvalidFileException when they are not in the encoding that they should be in
     */
    static String decode(String file, byte[] bytes) throws InvalidFileException {
        try {
            String text =
                    encoding(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            var refused = new InvalidFileException(
                    file, "this is not text in the encoding that it says, or in UTF-8; save it as UTF-8");
            refused.initCause(e);
            throw refused;
        }
    }

    private static Charset encoding(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (Byte.toUnsignedInt(bytes[0]) << Byte.SIZE) | Byte.toUnsignedInt(bytes[1]);
        if (first == 0xFEFF || first == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(beginning);
        return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }
}
