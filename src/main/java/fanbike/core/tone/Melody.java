package fanbike.core.tone;

import fanbike.core.cue.CueKind;
import java.util.List;

/** What a cue sounds like. */
public enum Melody {
    /** A second of a countdown: one short tick. */
    TICK(new Note(0, 70, 1000, 0.8)),
    /** A new interval: one long, high note. */
    GO(new Note(0, 500, 1568, 1)),
    /** Faster: two rising notes. */
    FASTER(new Note(0, 130, 880, 1), new Note(170, 130, 1320, 1)),
    /** Slower: two falling notes, slower ones. */
    SLOWER(new Note(0, 220, 1175, 1), new Note(280, 220, 698, 1)),
    /** Back in the band: one soft note. */
    WELL_DONE(new Note(0, 180, 880, 0.4)),
    /** The signal is lost: three short falling notes. */
    LOST(new Note(0, 70, 1319, 0.8), new Note(100, 70, 988, 0.8), new Note(200, 70, 659, 0.8)),
    /** The signal is back: three short rising notes. */
    FOUND(new Note(0, 70, 659, 0.8), new Note(100, 70, 988, 0.8), new Note(200, 70, 1319, 0.8)),
    /** The end: a fanfare. */
    FANFARE(
            new Note(0, 140, 784, 1),
            new Note(160, 140, 988, 1),
            new Note(320, 140, 1175, 1),
            new Note(480, 140, 988, 1),
            new Note(640, 700, 1568, 1));

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable one.
    private final List<Note> notes;

    Melody(Note... notes) {
        this.notes = List.of(notes);
    }

    /**
     * The melody of a cue; of one that is spoken, the one that is played where nothing can speak.
     *
     * @param kind of cue
     */
    public static Melody of(CueKind kind) {
        return switch (kind) {
            case COUNTDOWN -> TICK;
            case INTERVAL_START -> GO;
            case SPEED_UP, SAY_SPEED_UP -> FASTER;
            case EASE_OFF, SAY_EASE_OFF -> SLOWER;
            case BACK_IN_BAND -> WELL_DONE;
            case SIGNAL_LOST -> LOST;
            case SIGNAL_BACK -> FOUND;
            case FINISHED -> FANFARE;
        };
    }

    /** Its notes, in order; no two sound at once. */
    public List<Note> notes() {
        return notes;
    }

    /** How long it is, in milliseconds. */
    public int lengthMillis() {
        return notes.get(notes.size() - 1).endMillis();
    }
}
