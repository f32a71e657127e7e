package fanbike.core.report;

import fanbike.core.model.TargetBand;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of fields (RFC 4180). A field of text never begins as a formula would, so that a spreadsheet shows it and does not run
 * it; nor does what stands behind a semicolon, at which spreadsheets in many countries split a row, quotes or not.
 */
public final class Csv {

    private static final String LINE_END = "\r\n";
    private static final Pattern FORMULA_START = Pattern.compile("(?:^|(?<=;))(?=[=+@-])");

    private Csv() {}

    /**
     * A row with its end.
     *
     * @param fields as they are to stand there
     */
    public static String row(List<String> fields) {
        return String.join(",", fields) + LINE_END;
    }

    /**
     * Text from outside as a field.
     *
     * @param text any
     */
    public static String text(String text) {
        String visible = PrintableText.escape(text);
        String harmless = FORMULA_START.matcher(visible).replaceAll("'");
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == ';' || c == '"');
        return needsQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** Exact seconds. */
    static String seconds(long nanos) {
        return Figures.seconds(nanos).toPlainString();
    }

    /** Exact rpm. */
    static String rpm(long microRpm) {
        return Figures.exactRpm(microRpm).toPlainString();
    }

    /** The target and the ends of its band, three fields. */
    static List<String> band(TargetBand band) {
        return band.isOpen()
                ? List.of("", "", "")
                : List.of(rpm(band.target().microRpm()), rpm(band.lowMicroRpm()), rpm(band.highMicroRpm()));
    }
}
