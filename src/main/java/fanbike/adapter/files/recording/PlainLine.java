package fanbike.adapter.files.recording;

import fanbike.core.coach.RideInput;
import fanbike.core.coach.RideInput.Notified;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lines of which a recording mostly consists, notifications exactly as {@link InputLine} writes them, without a
 * JSON parser: years of sessions are judged anew in a minute. Any other line, however little it differs, is left to the
 * parser, and what is read here the parser reads to the same input. To be used once.
 */
final class PlainLine {

    private static final byte[] AT = ascii("{\"at\": ");
    private static final byte[] SENSOR = ascii("sensor\": \"");
    private static final byte[] CHARACTERISTIC = ascii("characteristic\": \"");
    private static final byte[] VALUE = ascii("\", \"value\": \"");
    private static final byte[] POINT = ascii(".");
    private static final byte[] NEXT_KEY = ascii(", \"");
    private static final byte[] QUOTE = ascii("\"");
    private static final byte[] END = ascii("}");
    private static final int NAME_DIGITS = 4;
    private static final int MOST_DIGITS = 9;
    private static final int NANO_DECIMALS = 9;
    private static final long[] POWERS_OF_TEN = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
    private static final Map<Integer, String> KNOWN = new HashMap<>();

    /** The value of each lower-case digit; -1 for whatever is none. */
    private static final byte[] HEX = new byte[256];

    static {
        Arrays.fill(HEX, (byte) -1);
        for (byte digit = 0; digit < 16; digit++) {
            HEX[Character.forDigit(digit, 16)] = digit;
        }
        for (Characteristic characteristic : Characteristic.values()) {
            KNOWN.put(Integer.parseInt(characteristic.hex(), 16), characteristic.hex());
        }
    }

    private final byte[] line;
    private int position;
    private boolean isPlain = true;

    private PlainLine(byte[] line) {
        this.line = line;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The input that a line stands for; empty where it takes a parser to say.
     *
     * @param line without its newline
     */
    static Optional<RideInput> read(byte[] line) {
        return new PlainLine(line).notified();
    }

    private Optional<RideInput> notified() {
        expect(AT);
        long atNanos = seconds();
        expect(NEXT_KEY);
        String sensor = isPlain && take(SENSOR) ? sensor() : RideInput.BIKE;
        expect(CHARACTERISTIC);
        String characteristic = characteristic();
        expect(VALUE);
        Octets value = value();
        expectEnd();
        return isPlain ? Optional.of(new Notified(atNanos, sensor, characteristic, value)) : Optional.empty();
    }

    private boolean take(byte[] text) {
        int end = position + text.length;
        boolean isThere = end <= line.length && Arrays.equals(line, position, end, text, 0, text.length);
        position = isThere ? end : position;
        return isThere;
    }

    private void expect(byte[] text) {
        isPlain = isPlain && take(text);
    }

    /** Digits, a point and digits; JSON has no zero before another digit. */
    private long seconds() {
        int from = position;
        long whole = digits();
        int wholeDigits = position - from;
        expect(POINT);
        long decimals = digits();
        int decimalDigits = position - from - wholeDigits - 1;
        isPlain = isPlain
                && wholeDigits >= 1
                && wholeDigits <= MOST_DIGITS
                && (line[from] != '0' || wholeDigits == 1)
                && decimalDigits >= 1
                && decimalDigits <= NANO_DECIMALS;
        return isPlain
                ? whole * POWERS_OF_TEN[NANO_DECIMALS] + decimals * POWERS_OF_TEN[NANO_DECIMALS - decimalDigits]
                : 0;
    }

    /** Of too many digits the number means nothing; whoever counts them says so. */
    private long digits() {
        long number = 0;
        while (position < line.length && line[position] >= '0' && line[position] <= '9') {
            number = number * 10 + (line[position] - '0');
            position++;
        }
        return number;
    }

    /** Interned, because millions of lines share a name or two. */
    private String sensor() {
        int from = position;
        while (position < line.length && isPlainLetter(line[position])) {
            position++;
        }
        String sensor = new String(line, from, position - from, StandardCharsets.US_ASCII).intern();
        expect(QUOTE);
        expect(NEXT_KEY);
        return sensor;
    }

    private static boolean isPlainLetter(byte letter) {
        return letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
    }

    private String characteristic() {
        int number = 0;
        for (int i = 0; i < NAME_DIGITS; i++) {
            number = number << 4 | hexDigit();
        }
        String name = KNOWN.getOrDefault(number, "");
        isPlain = isPlain && !name.isEmpty();
        return name;
    }

    private Octets value() {
        int from = position;
        int digits = 0;
        while (from + digits < line.length && HEX[line[from + digits] & 0xFF] >= 0) {
            digits++;
        }
        isPlain = isPlain && digits % 2 == 0 && digits <= 2 * InputLine.MOST_OCTETS;
        byte[] octets = new byte[isPlain ? digits / 2 : 0];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) (hexDigit() << 4 | hexDigit());
        }
        return Octets.of(octets);
    }

    private int hexDigit() {
        int digit = position < line.length ? HEX[line[position] & 0xFF] : -1;
        isPlain = isPlain && digit >= 0;
        position++;
        return digit;
    }

    private void expectEnd() {
        expect(QUOTE);
        boolean isChained = position == Chain.exactKeyIn(line, line.length);
        isPlain = isPlain && (isChained || (take(END) && position == line.length));
    }
}
