package fanbike.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How many sheets a PDF has that Chromium wrote: it leaves what is said of a page uncompressed. */
final class Sheets {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private Sheets() {}

    static long of(byte[] pdf) {
        return PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
