package fanbike.adapter.files.session;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a session and of its folder: {@code 2026-01-31T10-00-00Z}, and {@code 2026-01-31T10-00-00Z-2} for the
 * second that began in that second. Ordered by start. With the characters that it may have no name leaves its folder.
 *
 * @param text letters, digits and hyphens, at least one
 */
record SessionId(String text) implements Comparable<SessionId> {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern ALLOWED = Pattern.compile("[0-9A-Za-z-]{1,100}");
    private static final Pattern NUMBERED = Pattern.compile(".*Z-[0-9]{1,9}");
    private static final Comparator<SessionId> BY_START = Comparator.comparing(SessionId::stem)
            .thenComparing(SessionId::number)
            .thenComparing(SessionId::text);

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException when there are others
     */
    SessionId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("session \"" + text + "\"; allowed: letters, digits and hyphens");
        }
    }

    /**
     * Whether a text can be a session's name.
     *
     * @param text any text
     */
    static boolean isOne(String text) {
        return ALLOWED.matcher(text).matches();
    }

    /**
     * The name of a session by its start.
     *
     * @param startedAt wall-clock time
     * @param number from 1: the how manieth of that second
     */
    static SessionId of(Instant startedAt, int number) {
        String stem = TO_THE_SECOND.format(startedAt);
        return new SessionId(number == 1 ? stem : stem + "-" + number);
    }

    private String stem() {
        return isNumbered() ? text.substring(0, text.lastIndexOf('-')) : text;
    }

    private int number() {
        return isNumbered() ? Integer.parseInt(text.substring(text.lastIndexOf('-') + 1)) : 1;
    }

    /** Most names end here: thousands of them are sorted whenever sessions are listed. */
    private boolean isNumbered() {
        return !text.endsWith("Z") && NUMBERED.matcher(text).matches();
    }

    @Override
    public int compareTo(SessionId other) {
        return BY_START.compare(this, other);
    }
}
