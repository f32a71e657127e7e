package fanbike.adapter.tui.full;

import java.util.Map;

/**
 * What a terminal and its user can bear.
 *
 * @param isColoured whether colours may be used
 * @param isUnicode whether more than ASCII may be used
 */
public record Look(boolean isColoured, boolean isUnicode) {

    private static final String CONSOLE = "linux";

    /**
     * As the environment says.
     *
     * @param environment {@code NO_COLOR} with any text: no colour (https://no-color.org); {@code FANBIKE_ASCII} with any
     *     text: no more than ASCII
     * @param type of the terminal, as {@code TERM} has it
     */
    public static Look of(Map<String, String> environment, String type) {
        return new Look(
                environment.getOrDefault("NO_COLOR", "").isEmpty(),
                // The console's font has no Braille.
                environment.getOrDefault("FANBIKE_ASCII", "").isEmpty() && !type.equals(CONSOLE));
    }
}
