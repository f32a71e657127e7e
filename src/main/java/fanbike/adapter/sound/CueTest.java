package fanbike.adapter.sound;

import fanbike.core.cue.Cue;
import fanbike.core.cue.CueKind;
import fanbike.core.model.Block;
import fanbike.core.model.Cadence;
import fanbike.core.model.CadenceTarget;
import fanbike.core.model.Interval;
import fanbike.core.model.IntervalKind;
import fanbike.core.model.Plan;
import fanbike.core.model.Protocol;
import fanbike.core.speech.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every kind of cue, one after another.
 *
 * @param performer lets them be heard
 * @param language in which they are spoken
 */
record CueTest(Performer performer, Language language) {

    private static final Duration LONGEST_WORDS = Duration.ofSeconds(8);
    private static final int SECONDS_LEFT = 3;

    /** A cue with a name. */
    private record Piece(String name, Announcement announcement) {}

    /**
     * Plays it.
     *
     * @param named takes the name of each as it begins
     * @param goesOn asked again and again
     */
    void play(Consumer<String> named, BooleanSupplier goesOn) {
        BooleanSupplier isUnwanted = () -> !goesOn.getAsBoolean();
        for (Piece piece : pieces()) {
            if (isUnwanted.getAsBoolean()) {
                return;
            }
            named.accept(piece.name());
            performer.perform(piece.announcement(), isUnwanted);
            performer.finish(LONGEST_WORDS, isUnwanted);
            performer.pause(isUnwanted);
        }
    }

    private List<Piece> pieces() {
        var sounds = new CueSounds(example(), language.phrases());
        var pieces = new ArrayList<Piece>();
        pieces.add(piece("the start is near", "one short tick", sounds.count(cue(CueKind.COUNTDOWN))));
        for (CueKind kind : CueKind.values()) {
            pieces.add(piece(meaning(kind), sound(kind), sounds.of(cue(kind), performer.canSpeak())));
        }
        return pieces;
    }

    private Piece piece(String meaning, String sound, Announcement announcement) {
        Optional<String> words =
                announcement.words().filter(said -> performer.canSpeak()).map(said -> "\"" + said + "\"");
        Optional<String> tone = announcement.melody().map(played -> sound);
        String heard = String.join(
                ", then ", Stream.of(tone, words).flatMap(Optional::stream).toList());
        return new Piece(meaning + ": " + heard, announcement);
    }

    private static Cue cue(CueKind kind) {
        return new Cue(0, kind, 0, kind == CueKind.COUNTDOWN ? SECONDS_LEFT : 0);
    }

    private static String meaning(CueKind kind) {
        return switch (kind) {
            case COUNTDOWN -> "a change is near";
            case INTERVAL_START -> "a new interval";
            case SPEED_UP -> "faster";
            case EASE_OFF -> "slower";
            case SAY_SPEED_UP -> "still too slow";
            case SAY_EASE_OFF -> "still too fast";
            case BACK_IN_BAND -> "back in the band";
            case SIGNAL_LOST -> "the signal is lost";
            case SIGNAL_BACK -> "the signal is back";
            case FINISHED -> "the end";
        };
    }

    private static String sound(CueKind kind) {
        return switch (kind) {
            case COUNTDOWN -> "one short tick";
            case INTERVAL_START -> "one long, high note";
            case SPEED_UP, SAY_SPEED_UP -> "two rising notes";
            case EASE_OFF, SAY_EASE_OFF -> "two falling notes, slower ones";
            case BACK_IN_BAND -> "one soft note";
            case SIGNAL_LOST -> "three short falling notes";
            case SIGNAL_BACK -> "three short rising notes";
            case FINISHED -> "a fanfare";
        };
    }

    /** Two minutes at 55. */
    private static Plan example() {
        var interval = new Interval(
                "Brisk",
                IntervalKind.WORK,
                Duration.ofMinutes(2).toNanos(),
                Optional.of(CadenceTarget.forEveryone(Cadence.ofRpm(55))),
                Optional.empty());
        var block = new Block(1, List.of(interval), Optional.empty());
        return Plan.of(
                new Protocol("example", "", "", "", "", List.of(), Optional.empty(), List.of(block)),
                "",
                100,
                Cadence.ofRpm(2));
    }
}
