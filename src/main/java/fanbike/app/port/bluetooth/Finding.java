package fanbike.app.port.bluetooth;

/**
 * One thing that was looked at.
 *
 * @param subject what, in a word or two
 * @param health how it is
 * @param sentence what was found
 * @param remedy what to do, one command or action to a line; empty where nothing is wrong
 */
public record Finding(String subject, Health health, String sentence, String remedy) {

    /** How something is. */
    public enum Health {
        /** As it should be. */
        GOOD,
        /** Riding is possible, but something should be known. */
        DOUBTFUL,
        /** Riding is not possible. */
        BAD
    }
}
