package fanbike.adapter.cli;

import fanbike.core.model.Plan;
import fanbike.core.model.PlannedInterval;
import fanbike.core.model.Protocol;
import fanbike.core.report.Figures;
import fanbike.core.report.PrintableText;
import fanbike.core.report.WordWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A protocol as text for people: what it is, a picture, and a table with the targets of each track side by side. */
final class PlanText {

    private static final int WIDTH = 76;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_TEXT = 2_000;

    private PlanText() {}

    /** The text for the plans of one protocol, one for each track. */
    static String of(List<Plan> plans) {
        Plan first = plans.get(0);
        Protocol protocol = first.protocol();
        var lines = new ArrayList<String>();
        lines.add(PrintableText.of(protocol.title(), WIDTH));
        paragraph(lines, "", protocol.purpose());
        paragraph(lines, "Caution: ", protocol.caution());
        paragraph(lines, "Source: ", protocol.source());
        lines.add("");
        lines.addAll(PlanPicture.of(first));
        lines.add("");
        lines.add(heading(plans));
        long at = 0;
        for (PlannedInterval interval : first.intervals()) {
            lines.add(row(plans, interval, at));
            at += interval.lengthNanos();
        }
        lines.add("");
        lines.add(totals(first));
        return String.join("\n", lines) + "\n";
    }

    private static void paragraph(List<String> lines, String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        lines.add("");
        lines.addAll(WordWrap.of(label + PrintableText.of(text, LONGEST_TEXT), WIDTH));
    }

    private static String heading(List<Plan> plans) {
        String columns = plans.stream()
                .map(plan -> String.format(Locale.ROOT, "%9s", plan.track().isEmpty() ? "rpm" : plan.track()))
                .collect(Collectors.joining());
        return String.format(
                Locale.ROOT, "%8s  %2s  %-" + LONGEST_NAME + "s %7s%s", "at", "R", "interval", "length", columns);
    }

    private static String row(List<Plan> plans, PlannedInterval interval, long atNanos) {
        String targets = plans.stream()
                .map(plan -> target(plan.intervals().get(interval.index())))
                .map(target -> String.format(Locale.ROOT, "%9s", target))
                .collect(Collectors.joining());
        return String.format(
                        Locale.ROOT,
                        "%8s  %2d  %-" + LONGEST_NAME + "s %7s%s",
                        Figures.clock(atNanos),
                        interval.round(),
                        PrintableText.of(interval.name(), LONGEST_NAME - 1),
                        Figures.clock(interval.lengthNanos()),
                        targets)
                .stripTrailing();
    }

    private static String target(PlannedInterval interval) {
        return interval.target().isOpen()
                ? ""
                : Figures.rpm(interval.target().target().rpm());
    }

    private static String totals(Plan plan) {
        return "Total " + Figures.clock(plan.lengthNanos()) + ", of which work " + Figures.clock(plan.workNanos())
                + ", in " + plan.rounds() + (plan.rounds() == 1 ? " round." : " rounds.");
    }
}
