package fanbike.adapter.cli;

import fanbike.app.UsageException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code --athlete} takes: a code for a person, and never more than one can look at without harm. */
final class AthleteCode {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}._@+ -]{1,40}");

    private AthleteCode() {}

    /**
     * Refuses what is no code.
     *
     * @param given what was typed; empty where the option was left out
     */
    static void check(Optional<String> given) throws UsageException {
        if (given.filter(code -> !ALLOWED.matcher(code).matches() || code.isBlank())
                .isPresent()) {
            throw new UsageException("--athlete takes a code of 1 to 40 letters, digits, spaces and . _ @ + -");
        }
    }
}
