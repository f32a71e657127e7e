package fanbike.core.report;

import fanbike.core.model.TargetBand;
import java.util.List;

/**
 * Rows of fields (RFC 4180). A field of text never begins as a formula would, so that a spreadsheet shows it and does not run
 * it.
 */
public final class Csv {

    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@";

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
        boolean isFormula = !visible.isEmpty() && FORMULA_STARTS.indexOf(visible.charAt(0)) >= 0;
        String harmless = isFormula ? "'" + visible : visible;
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == '"');
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
