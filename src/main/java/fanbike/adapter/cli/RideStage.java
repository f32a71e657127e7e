package fanbike.adapter.cli;

import fanbike.app.Unfinished;
import fanbike.app.UsageException;
import fanbike.app.port.Controls;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.RidePage;
import fanbike.app.port.SessionHeader;
import fanbike.app.port.Terminal;
import fanbike.core.coach.SessionResult;
import fanbike.core.model.Protocol;
import fanbike.core.model.StartPolicy;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import fanbike.core.report.Report;
import fanbike.core.report.WordWrap;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Where a ride is shown and steered: the terminal, where there is one, and the lines that are printed. */
final class RideStage implements AutoCloseable {

    private static final int LONGEST_TEXT = 1_000;

    private final Outside outside;
    private final Optional<Terminal> terminal;
    private final boolean shown;
    private volatile boolean gaveUp;

    /**
     * A stage on which nothing happens.
     *
     * @param outside what a ride needs
     * @param terminal with a person before it, if there is one
     * @param shown whether lines are printed while it is ridden
     */
    RideStage(Outside outside, Optional<Terminal> terminal, boolean shown) {
        this.outside = outside;
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Whether there is somebody who can answer. */
    boolean canAsk() {
        return terminal.isPresent();
    }

    /** The rider wants no ride any more, before one has begun. Any thread. */
    void giveUp() {
        gaveUp = true;
        terminal.ifPresent(Terminal::stopWaiting);
    }

    /** Ends it where the rider wants no ride any more. */
    void leaveIfGivenUp() throws GivenUpException {
        if (gaveUp) {
            throw new GivenUpException();
        }
    }

    /** Says that a session was not finished, where nobody can be asked. */
    void hint(Unfinished found) {
        outside.err().println(wasNotFinished(found) + " fanbike ride --resume goes on with it.");
    }

    private static String wasNotFinished(Unfinished found) {
        return "The session " + found.session().id() + " was not finished ("
                + Figures.clock(found.report().result().elapsedNanos()) + " of "
                + Figures.clock(found.report().result().plan().lengthNanos()) + ").";
    }

    /**
     * Asks whether to go on with a session that was not finished; it is closed where the answer is no.
     *
     * @throws GivenUpException when there is no answer
     */
    boolean wantsToGoOnWith(Unfinished found) throws GivenUpException, IOException {
        outside.interrupt().accept(this::giveUp);
        print(outside.out(), wasNotFinished(found));
        outside.out().print("Go on with it? (y/n) ");
        outside.out().flush();
        boolean yes;
        try {
            yes = isYes(terminal.orElseThrow());
        } catch (GivenUpException none) {
            outside.out().println();
            throw none;
        }
        outside.out().println(yes ? "yes" : "no");
        if (!yes) {
            found.close(outside.sessions(), outside.reports());
        }
        return yes;
    }

    /**
     * Shows a protocol's caution to a rider who has not accepted it yet.
     *
     * @param caution the text; may be empty
     * @param isAccepted whether the command line accepts it
     * @param isSimulated whether nobody rides
     * @throws UsageException when nobody can accept it
     * @throws GivenUpException when it is not accepted
     */
    void settle(String caution, boolean isAccepted, boolean isSimulated)
            throws InvalidFileException, UsageException, GivenUpException {
        outside.interrupt().accept(this::giveUp);
        new CautionQuestion(outside.memory(), outside.err(), this::say, terminal)
                .settle(caution, isAccepted, isSimulated);
        leaveIfGivenUp();
    }

    /**
     * Offers a rider to hear the sounds before the first ride.
     *
     * @param choice where the ride is heard
     * @throws GivenUpException when there is no answer
     */
    void offerSounds(OutputChoice choice) throws InvalidFileException, GivenUpException {
        if (terminal.isPresent() && choice.isHeard() && !choice.isMuted()) {
            outside.interrupt().accept(this::giveUp);
            new SoundOffer(outside, terminal.get(), this::say, () -> !gaveUp).make(choice.sound());
            leaveIfGivenUp();
        }
    }

    /** Without a terminal there are no keys, and then only pedalling can start a ride. */
    void refuseWhatNobodyCanStart(StartPolicy policy) throws UsageException {
        if (!policy.autoStart() && terminal.isEmpty()) {
            throw new UsageException("Nothing could start this ride: there is no terminal for a key, and the setting"
                    + " autoStart is false.");
        }
    }

    private static boolean isYes(Terminal terminal) throws GivenUpException {
        int key = Character.toLowerCase(terminal.ask());
        while (key != 'y' && key != 'n') {
            if (NumberPrompt.isEnd(key)) {
                throw new GivenUpException();
            }
            key = Character.toLowerCase(terminal.ask());
        }
        return key == 'y';
    }

    /** The terminal, where there is one. */
    Optional<Terminal> terminal() {
        return terminal;
    }

    /** Hands on each key from now on, from a thread of its own. */
    void listen(IntConsumer key) {
        terminal.ifPresent(pressed -> pressed.listen(key));
    }

    /** Does this from now on when Ctrl-C is pressed, and at once where the rider has given up already. */
    void interruptedBy(Runnable deed) {
        outside.interrupt().accept(deed);
        if (gaveUp) {
            deed.run();
        }
    }

    /**
     * Asks the person who is there to choose.
     *
     * @param question what
     * @param labels what there is to choose from
     * @return the index of what was chosen
     * @throws GivenUpException when nothing was
     */
    int choice(String question, List<String> labels) throws GivenUpException {
        outside.interrupt().accept(this::giveUp);
        leaveIfGivenUp();
        print(outside.out(), question);
        for (int index = 0; index < labels.size(); index++) {
            print(outside.out(), (index + 1) + "  " + labels.get(index));
        }
        return new NumberPrompt(outside.out(), terminal.orElseThrow())
                        .ask(labels.size())
                        .orElseThrow(GivenUpException::new)
                - 1;
    }

    private int width() {
        return terminal.map(Terminal::width).orElse(Terminal.UNKNOWN_WIDTH);
    }

    /** Says which session is gone on with, where, and what the reader had to say of its recording. */
    void introduce(Unfinished found) {
        SessionResult result = found.report().result();
        found.recording().remarks().forEach(outside.err()::println);
        String place = result.intervals().isEmpty()
                ? ""
                : " in round "
                        + result.intervals()
                                .get(result.intervals().size() - 1)
                                .interval()
                                .round();
        say("Going on with the session " + found.session().id() + place + ", after "
                + Figures.clock(result.elapsedNanos()) + ".");
    }

    /** Says how a page can be opened. */
    void introduce(RidePage page) {
        page.qrCode().forEach(linesFor()::println);
        // Not broken, however narrow the terminal is: it is copied.
        linesFor().println("In a browser: " + page.address());
        if (terminal.isPresent()) {
            say("Pedal or press space to start.");
        }
    }

    /** Says what is ridden, and how. */
    void introduce(SessionHeader header) {
        Protocol protocol = header.protocol().protocol();
        say(protocol.title());
        if (!protocol.purpose().isEmpty()) {
            say(protocol.purpose());
        }
        if (terminal.isPresent()) {
            say(Controls.KEYS);
        }
        if (!header.bike().simulated()) {
            say("Connecting " + header.bike().name() + " (" + header.bike().address() + ") ...");
        }
    }

    /** Prints a report. */
    void print(Report report) {
        outside.out().print(outside.reports().text(report, width()));
    }

    /** Says something to whoever is there; where nothing but the report is to be printed, beside it. */
    void say(String text) {
        print(linesFor(), text);
    }

    private PrintStream linesFor() {
        return shown ? outside.out() : outside.err();
    }

    private void print(PrintStream to, String text) {
        WordWrap.of(PrintableText.of(text, LONGEST_TEXT), width()).forEach(to::println);
    }

    @Override
    public void close() {
        terminal.ifPresent(Terminal::close);
    }
}
