package fanbike.adapter.files.recording;

import fanbike.core.coach.RideInput;
import java.util.Arrays;

/** Lines as a recorder chains them, one behind the other. */
final class ChainedLines {

    private final StringBuilder text = new StringBuilder();
    private Chain chain;

    private ChainedLines(Chain chain) {
        this.chain = chain;
    }

    /** Lines of a file that has none yet. */
    static ChainedLines begun() {
        return new ChainedLines(Chain.NEW);
    }

    /** Lines of a file whose chain has come so far. */
    static ChainedLines after(Chain chain) {
        return new ChainedLines(chain);
    }

    ChainedLines line(String line) {
        Chain.Link link = chain.link(line);
        text.append(link.line());
        chain = link.chain();
        return this;
    }

    ChainedLines inputs(RideInput... inputs) {
        Arrays.stream(inputs).map(InputLine::of).forEach(this::line);
        return this;
    }

    Chain chain() {
        return chain;
    }

    String text() {
        return text.toString();
    }
}
