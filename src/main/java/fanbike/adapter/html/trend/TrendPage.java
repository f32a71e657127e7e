package fanbike.adapter.html.trend;

import fanbike.core.trend.AthleteTrends;
import fanbike.core.trend.TrendReport;
import fanbike.core.trend.TrendWords;
import java.time.LocalDate;
import java.util.List;

/**
 * All that the page of trends says and shows.
 *
 * @param facts when it was made, and of what
 * @param athletes one after another
 * @param explanation of the words
 * @param leftOut what there is and was not followed; empty where nothing is
 */
public record TrendPage(List<String> facts, List<AthletePart> athletes, String explanation, String leftOut) {

    /** Copies the lists. */
    public TrendPage {
        facts = List.copyOf(facts);
        athletes = List.copyOf(athletes);
    }

    /**
     * The page of a report.
     *
     * @param report any
     */
    public static TrendPage of(TrendReport report) {
        boolean named =
                report.athletes().stream().anyMatch(each -> !each.athlete().isEmpty());
        return new TrendPage(
                List.of(
                        "Made on " + LocalDate.ofInstant(report.madeAt(), report.zone()),
                        report.simulated() ? "Simulated rides" : "Rides on a bike"),
                report.athletes().stream()
                        .map(athlete -> part(athlete, named, report))
                        .toList(),
                TrendWords.explanation(),
                TrendWords.leftOut(report));
    }

    private static AthletePart part(AthleteTrends athlete, boolean named, TrendReport report) {
        String name = named ? TrendWords.name(athlete) : "";
        return new AthletePart(
                name,
                athlete.attendance().stream().map(TrendWords::sentence).toList(),
                athlete.protocols().stream()
                        .map(trend -> ProtocolPart.of(name, trend, report.zone()))
                        .toList());
    }

    /**
     * One athlete.
     *
     * @param name empty where there is nobody to be told apart
     * @param plans how each aim of the weekly plan is kept
     * @param protocols one after another
     */
    public record AthletePart(String name, List<String> plans, List<ProtocolPart> protocols) {

        /** Copies the lists. */
        public AthletePart {
            plans = List.copyOf(plans);
            protocols = List.copyOf(protocols);
        }

        /** What stands above the weekly plan. */
        public String planTitle() {
            return name.isEmpty() ? "The weekly plan" : name + ": the weekly plan";
        }
    }
}
