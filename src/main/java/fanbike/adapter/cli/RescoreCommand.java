package fanbike.adapter.cli;

import fanbike.app.Rescore;
import fanbike.app.UsageException;
import fanbike.app.port.StoredSession;
import fanbike.core.report.ChainWarning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fanbike rescore}: what sessions would have been, judged otherwise. */
@Command(
        description = {
            "Judges sessions by another policy, and says what that changes; the sessions and their reports stay as they are.",
            "Each is judged by the policy by which it was ridden, but for what is chosen here. With nothing chosen that shows"
                    + " what this version of the program makes of it: no change, as a rule. The band that a protocol or an"
                    + " interval has of its own stays."
        },
        footer = {
            "",
            "Examples:",
            "  fanbike rescore --all --band 3",
            "  fanbike rescore 2026-01-31 --settle 15",
            "  fanbike rescore --athlete R1 --stale 2 --format csv --out rescored.csv"
        })
final class RescoreCommand implements Callable<Integer> {

    /** Of a session that was asked for by its name. */
    private static final int UNUSABLE = 2;

    private final Outside outside;

    @Parameters(paramLabel = "SESSION", arity = "0..*", description = "The beginning of a session's name is enough.")
    private List<String> names = List.of();

    @Option(names = "--all", description = "Every session.")
    private boolean all;

    @Option(
            names = "--athlete",
            paramLabel = "CODE",
            description = "Only those of this rider; \"\" for those ridden without a code.")
    private Optional<String> athlete = Optional.empty();

    @Mixin
    private final PolicyOptions policyOptions = new PolicyOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}: a line or an object for each session.")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there; an existing file is left alone.")
    private Optional<Path> out = Optional.empty();

    RescoreCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws IOException, RecordingGoneException, UsageException, InterruptedException {
        var rescore = new Rescore(
                outside.recordings(),
                outside.evidence(),
                policyOptions.change(),
                header -> whose().map(meant -> meant.isOf(header)).orElse(true));
        List<StoredSession> sessions = sessions();
        RescoreLines lines = switch (format) {
            case text -> new RescoreText();
            case csv -> new RescoreCsv();
            case json -> new RescoreJson();
        };
        var written = new ArrayList<String>();
        var summary = new RescoreSummary();
        rescore.over(sessions, new Rescore.Listener() {
            @Override
            public void judged(Rescore.Change change) {
                summary.add(change);
                if (change.isChainBroken()) {
                    outside.err().println(ChainWarning.of(change.session().id()));
                }
                written.add(lines.judged(change));
            }

            @Override
            public void refused(StoredSession session, String why) {
                summary.addRefused();
                written.add(lines.refused(session, why));
            }
        });
        if (written.isEmpty()) {
            outside.err().println(whose().map(Whose::none).orElse(StoredRides.NONE_YET));
        }
        print(lines.whole(written, summary));
        return !names.isEmpty() && summary.refused() > 0 ? UNUSABLE : 0;
    }

    private Optional<Whose> whose() {
        return athlete.map(Whose::new);
    }

    private List<StoredSession> sessions() throws IOException, RecordingGoneException, UsageException {
        if (names.isEmpty()) {
            if (!all && athlete.isEmpty()) {
                throw new UsageException(
                        "Say which sessions: name some, or all of them with --all, or a rider with --athlete.");
            }
            return outside.sessions().list();
        }
        if (all) {
            throw new UsageException("--all means every session; leave out either it or the names.");
        }
        var rides = new StoredRides(outside.sessions(), outside.recordings(), remark -> {});
        Set<StoredSession> named = new LinkedHashSet<>();
        for (String name : names) {
            named.add(rides.find(name));
        }
        return List.copyOf(named);
    }

    private void print(String text) throws IOException, UsageException {
        if (out.isPresent()) {
            NewFile.write(outside, out.get(), text.getBytes(StandardCharsets.UTF_8), outside.err());
        } else {
            outside.out().print(text);
        }
    }

    /** What can be written. */
    enum Format {
        text,
        json,
        csv
    }
}
