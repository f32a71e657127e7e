package fanbike.core.report;

/** What was ridden, in a line. */
public final class RideTitle {

    private RideTitle() {}

    /**
     * The protocol and what was made of it: "Primer, women, at 90% of its rpm".
     *
     * @param title the protocol's; may hold any character
     * @param track may hold any character; empty where the protocol has none
     * @param scalePercent 100 where it was ridden as it is
     * @param longest how many characters of each text are shown at most
     */
    public static String of(String title, String track, int scalePercent, int longest) {
        String onTrack = track.isEmpty() ? "" : ", " + PrintableText.of(track, longest);
        String scaled = scalePercent == 100 ? "" : ", at " + scalePercent + "% of its rpm";
        return PrintableText.of(title, longest) + onTrack + scaled;
    }
}
