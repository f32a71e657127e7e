package fanbike.adapter.files.protocol;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What protocols are called: their file's name without its ending. */
final class ProtocolId {

    static final String ENDING = ".json";
    static final String ALLOWED =
            "1 to 100 lower-case letters, digits, \"-\", \"_\" and \".\", a letter or digit first";

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0," + (LONGEST - 1) + "}");

    private ProtocolId() {}

    static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    static boolean isPath(String text) {
        return text.indexOf('/') >= 0 || text.endsWith(ENDING);
    }

    /** A file's name without its ending, as it is. */
    static String bareName(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The id nearest to a file's name: a file that is named by its path may be called anything. */
    static String of(Path path) {
        String simplified = bareName(path)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]", "-")
                .replaceAll("^[._-]+", "");
        return simplified.isEmpty() ? "protocol" : simplified.substring(0, Math.min(LONGEST, simplified.length()));
    }
}
