package fanbike.adapter.cli;

import fanbike.app.UsageException;
import fanbike.app.port.InvalidFileException;
import fanbike.app.port.history.SessionFilter;
import fanbike.core.session.Phase;
import fanbike.core.trend.TrendReport;
import fanbike.core.trend.TrendText;
import fanbike.core.trend.TrendWords;
import fanbike.core.trend.WeeklyPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fanbike trends}: whether anything changed. */
@Command(
        description = {
            "Tells whether anything changed from session to session, and whether the weekly plan is kept.",
            "A change that is smaller than the rider's own spread is called no change. Each athlete, protocol, track and"
                    + " scale is followed apart; simulated rides are left out."
        },
        footer = {
            "",
            "Examples:",
            "  fanbike trends",
            "  fanbike trends --protocol five-rounds-3-2-1 --athlete R1 --since 2026-01-01",
            "  fanbike trends --format html --out trends.html"
        })
final class TrendsCommand implements Callable<Integer> {

    private final Outside outside;

    @Mixin
    private final HistoryOptions options = new HistoryOptions();

    @Option(names = "--simulated", description = "Follow simulated rides, and leave the others out.")
    private boolean simulated;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or html (one page, to be read in a browser or printed).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there; an existing file is left alone.")
    private Optional<Path> out = Optional.empty();

    TrendsCommand(Outside outside) {
        this.outside = outside;
    }

    /** What trends can be written as. */
    private enum Format {
        text,
        json,
        html
    }

    @Override
    public Integer call() throws IOException, InvalidFileException, UsageException, InterruptedException {
        SessionFilter filter =
                options.filter(outside.retrospect().zone(), Optional.empty(), EnumSet.allOf(Phase.class));
        TrendReport.Question question = question();
        TrendReport report = LookingBack.at(outside)
                .answer(
                        false,
                        (history, recordings) -> TrendReport.of(
                                question,
                                history.details(filter),
                                history.unreadable().size()));
        if (report.athletes().isEmpty()) {
            String leftOut = TrendWords.leftOut(report);
            outside.err()
                    .println("There is no session to follow" + (options.areGiven() ? " that is like that" : "")
                            + "; fanbike sessions lists what there is." + (leftOut.isEmpty() ? "" : " " + leftOut));
        }
        print(written(report).getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private TrendReport.Question question() throws InvalidFileException {
        WeeklyPlan plan = outside.settings().read().weeklyPlan();
        ZoneId zone = outside.retrospect().zone();
        Instant now = outside.wallClock().instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        return new TrendReport.Question(
                simulated,
                options.protocol().map(plan::onlyFor).orElse(plan),
                zone,
                now,
                options.firstDay(),
                options.lastDay().filter(today::isAfter).orElse(today));
    }

    private String written(TrendReport report) {
        Retrospect retrospect = outside.retrospect();
        return switch (format) {
            case text ->
                report.athletes().isEmpty()
                        ? ""
                        : TrendText.write(report, retrospect.outWidth().get().orElse(80), retrospect.sparkline());
            case json -> TrendJson.of(report) + "\n";
            case html -> retrospect.page().apply(report);
        };
    }

    private void print(byte[] bytes) throws IOException, UsageException {
        if (out.isPresent()) {
            NewFile.write(outside, out.get(), bytes, outside.err());
        } else {
            outside.out().write(bytes, 0, bytes.length);
            outside.out().flush();
        }
    }
}
