package fanbike.core.device;

/**
 * Whether a device can be expected to give cadence, before it is connected.
 *
 * @param answer how sure that is
 * @param reason why, in a word or two
 */
public record CadencePromise(Answer answer, String reason) {

    /** For people: {@code yes (FTMS)}. */
    public String words() {
        return answer.word() + " (" + reason + ")";
    }

    static CadencePromise yes(String reason) {
        return new CadencePromise(Answer.YES, reason);
    }

    static CadencePromise maybe(String reason) {
        return new CadencePromise(Answer.MAYBE, reason);
    }

    static CadencePromise no(String reason) {
        return new CadencePromise(Answer.NO, reason);
    }

    /** How sure it is that a device gives cadence. */
    public enum Answer {
        /** It says so itself. */
        YES("yes"),
        /** It has a service that may carry cadence. */
        MAYBE("maybe"),
        /** It has none, or is a machine without cranks. */
        NO("no");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        /** For people, and in files. */
        public String word() {
            return word;
        }
    }
}
