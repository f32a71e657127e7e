package fanbike.core.model;

import java.util.List;
import java.util.Optional;

/** What a plan prescribes, as a protocol of its own: for files that have one target where a protocol has a column. */
public final class OneTrack {

    private static final int LONGEST_TITLE = 100;

    private OneTrack() {}

    /**
     * The protocol with the plan's track alone and its targets scaled; its title says so. It makes the same plan without
     * a track, at 100%. A protocol without tracks, at 100%, is left as it is.
     *
     * @param plan any plan
     */
    public static Protocol of(Plan plan) {
        Protocol whole = plan.protocol();
        List<Block> blocks =
                whole.blocks().stream().map(block -> block(block, plan)).toList();
        return new Protocol(
                whole.id(),
                title(plan),
                whole.purpose(),
                whole.caution(),
                whole.source(),
                List.of(),
                whole.band(),
                blocks);
    }

    private static Block block(Block block, Plan plan) {
        return new Block(
                block.repeat(),
                block.intervals().stream()
                        .map(interval -> interval(interval, plan))
                        .toList(),
                block.restBetween());
    }

    private static Interval interval(Interval interval, Plan plan) {
        Optional<CadenceTarget> target = interval.target()
                .map(prescribed -> CadenceTarget.forEveryone(
                        prescribed.forTrack(plan.track()).scaled(plan.scalePercent())));
        return new Interval(interval.name(), interval.kind(), interval.lengthNanos(), target, interval.band());
    }

    private static String title(Plan plan) {
        Protocol whole = plan.protocol();
        String track = whole.tracks().isEmpty() ? "" : plan.track();
        String scale = plan.scalePercent() == 100 ? "" : plan.scalePercent() + "%";
        String chosen = track.isEmpty() || scale.isEmpty() ? track + scale : track + ", " + scale;
        return chosen.isEmpty()
                ? whole.title()
                : begin(whole.title(), LONGEST_TITLE - chosen.length() - 3) + " (" + chosen + ")";
    }

    private static String begin(String title, int longest) {
        int length = title.codePointCount(0, title.length());
        return title.substring(0, title.offsetByCodePoints(0, Math.min(length, longest)));
    }
}
