package fanbike.adapter.files.recording;

import fanbike.adapter.files.Sha256;
import fanbike.core.report.Report;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How far the chain of a recording has come. Every line that is written ends in a key {@code "chain"}, which stands for the
 * line and for all before it: the first 16 bytes of the SHA-256 (FIPS 180-4) of the chain before, as text, followed by the
 * line up to where {@code , "chain": "} begins, as 32 lower-case hexadecimal digits.
 *
 * @param before what the next line is chained to: nothing for the first line; where the line before has no chain of its
 *     own, because an older program wrote it, the SHA-256 of all bytes before; else that line's chain
 * @param lines how many there are
 * @param isUnbroken whether every line is chained since the first that is
 */
record Chain(String before, long lines, boolean isUnbroken) {

    /** Of a recording that begins. */
    static final Chain NEW = new Chain("", 0, true);

    private static final int DIGITS = 32;
    private static final HexFormat HEX = HexFormat.of();
    private static final String KEY = ", \"chain\": \"";
    private static final String END = "\"}";
    private static final int LINK = KEY.length() + DIGITS + END.length();

    /**
     * A line that is chained.
     *
     * @param line in ASCII, with its newline
     * @param chain how far it has come with this line
     */
    record Link(String line, Chain chain) {}

    /**
     * Chains a line.
     *
     * @param line a JSON object with at least one key, in ASCII, with its newline
     */
    Link link(String line) {
        String plain = line.substring(0, line.length() - "}\n".length());
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
        String chain = after(bytes, bytes.length);
        return new Link(plain + KEY + chain + END + '\n', new Chain(chain, lines + 1, isUnbroken));
    }

    /**
     * The chain that belongs to a line.
     *
     * @param line begins with its bytes
     * @param length how many of them come before the chain's key
     */
    String after(byte[] line, int length) {
        MessageDigest digest = Sha256.begin();
        digest.update(before.getBytes(StandardCharsets.US_ASCII));
        digest.update(line, 0, length);
        return HEX.formatHex(digest.digest(), 0, DIGITS / 2);
    }

    /** What the lines amount to; empty where they are not chained. */
    Optional<Report.Seal> seal() {
        return isUnbroken && lines > 0 && before.length() == DIGITS
                ? Optional.of(new Report.Seal(lines, before))
                : Optional.empty();
    }

    /**
     * Where the chain's key begins in a line; -1 where the line does not end in one as it is written. What kind of
     * characters the chain is made of is not looked at: it takes its time.
     *
     * @param line begins with it
     * @param length of the line, without its newline
     */
    static int keyIn(byte[] line, int length) {
        int from = length - LINK;
        return from > 0 && has(KEY, line, from) && has(END, line, length - END.length()) ? from : -1;
    }

    /**
     * Where the chain's key begins in a line; -1 where the line does not end in one exactly as it is written.
     *
     * @param line begins with it
     * @param length of the line, without its newline
     */
    static int exactKeyIn(byte[] line, int length) {
        int from = keyIn(line, length);
        return from >= 0 && isHex(line, from + KEY.length()) ? from : -1;
    }

    private static boolean has(String ascii, byte[] line, int from) {
        for (int i = 0; i < ascii.length(); i++) {
            if (line[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(byte[] line, int from) {
        for (int i = from; i < from + DIGITS; i++) {
            boolean isDigit = (line[i] >= '0' && line[i] <= '9') || (line[i] >= 'a' && line[i] <= 'f');
            if (!isDigit) {
                return false;
            }
        }
        return true;
    }

    /**
     * The chain in a line that ends in one.
     *
     * @param line begins with it
     * @param length of the line, without its newline
     */
    static String in(byte[] line, int length) {
        return new String(line, length - END.length() - DIGITS, DIGITS, StandardCharsets.US_ASCII);
    }
}
