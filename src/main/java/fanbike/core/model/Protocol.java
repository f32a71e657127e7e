package fanbike.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What was prescribed, as it is written in a protocol file.
 *
 * @param id the file's name without its ending
 * @param title one line
 * @param purpose what it is for; may be empty
 * @param caution who should not ride it; may be empty
 * @param source where it comes from; may be empty
 * @param tracks the columns of targets, in order; may be empty
 * @param band half the width of the band, where the protocol has one of its own
 * @param blocks in order, at least one
 */
public record Protocol(
        String id,
        String title,
        String purpose,
        String caution,
        String source,
        List<String> tracks,
        Optional<Cadence> band,
        List<Block> blocks) {

    /**
     * Checks that there is something to ride.
     *
     * @throws IllegalArgumentException when there is no block
     */
    public Protocol {
        tracks = List.copyOf(tracks);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("protocol \"" + id + "\" has no blocks");
        }
    }
}
