package fanbike.adapter.cli;

import fanbike.app.port.Loudspeaker;
import fanbike.core.coach.Update;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A loudspeaker that is opened when something is to be heard: whoever is mute need not be told what cannot be heard. */
final class LateLoudspeaker implements Loudspeaker {

    private final Supplier<Loudspeaker> opening;
    private final BooleanSupplier isMuted;
    private Optional<Loudspeaker> opened = Optional.empty();

    /**
     * A loudspeaker that is not there yet.
     *
     * @param opening opens it
     * @param isMuted whether nothing is to be heard now
     */
    LateLoudspeaker(Supplier<Loudspeaker> opening, BooleanSupplier isMuted) {
        this.opening = opening;
        this.isMuted = isMuted;
    }

    @Override
    public void updated(Update update) {
        if (opened.isEmpty() && !isMuted.getAsBoolean()) {
            opened = Optional.of(opening.get());
        }
        opened.ifPresent(loudspeaker -> loudspeaker.updated(update));
    }

    @Override
    public void warned(String sentence) {
        opened.ifPresent(loudspeaker -> loudspeaker.warned(sentence));
    }

    @Override
    public void close() {
        opened.ifPresent(Loudspeaker::close);
    }
}
