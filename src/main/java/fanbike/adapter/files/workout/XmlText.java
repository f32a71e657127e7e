package fanbike.adapter.files.workout;

import fanbike.app.port.InvalidFileException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document: in the encoding that it begins with the mark of, else in the one it names, else UTF-8
 * (XML 1.0, appendix F). The parser would do the same, but tells of bytes that are none on the standard error output.
 */
final class XmlText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_DECLARATION = 200;
    private static final String UTF_8 = "encoding=\"UTF-8\" there";
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
        Optional<String> named = named(bytes);
        try {
            Charset encoding = isMarked(bytes)
                    ? StandardCharsets.UTF_16
                    : named.map(Charset::forName).orElse(StandardCharsets.UTF_8);
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (named.isPresent() && !text.contains(named.get())) {
                throw new InvalidFileException(file, isNotIn(named));
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(file, isNotIn(named), e);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw refused(
                    file, firstLine(named) + ", which is not known here; save it as UTF-8, and write " + UTF_8, e);
        }
    }

    private static InvalidFileException refused(String file, String sentence, Exception cause) {
        var refused = new InvalidFileException(file, sentence);
        refused.initCause(cause);
        return refused;
    }

    private static String isNotIn(Optional<String> named) {
        return named.isEmpty()
                ? "this is not text in UTF-8, which it must be where it says nothing else; save it as UTF-8"
                : firstLine(named) + ", and it is not in that; if it is in UTF-8, write " + UTF_8;
    }

    private static String firstLine(Optional<String> named) {
        return "its first line says encoding=\"" + named.orElse("") + "\"";
    }

    private static boolean isMarked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (Byte.toUnsignedInt(bytes[0]) << Byte.SIZE) | Byte.toUnsignedInt(bytes[1]);
        return first == 0xFEFF || first == 0xFFFE;
    }

    /** Only where the bytes are as in ASCII; what can be read so is not in an encoding of two bytes a character. */
    private static Optional<String> named(byte[] bytes) {
        String beginning =
                new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(beginning);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
