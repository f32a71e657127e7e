package fanbike.page;

import static org.assertj.core.api.Assertions.assertThat;

import fanbike.adapter.html.HtmlTrends;
import fanbike.core.history.SessionDetail;
import fanbike.core.trend.TrendReport;
import fanbike.core.trend.WeeklyPlan;
import fanbike.fixtures.Looks;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of trends on a phone, on a desk, by day and by night. */
class TrendPageIT extends PageOnDisk {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)>";
    private static final Instant FIRST = Instant.parse("2025-01-06T18:00:00Z");

    @Test
    void isReadOnEveryScreenAndByEverybody() throws IOException {
        assertItIsReadOnEveryScreenAndByEverybody("trends", HtmlTrends.page(report("=HYPERLINK(1)", "R2")));
    }

    @Test
    void doesNothingButBeThere() throws IOException {
        show("hostile", HtmlTrends.page(report(HOSTILE, "")));

        assertItDoesNothing();
        assertThat(browser.text("main")).contains("Athlete " + HOSTILE, "Without a code", "of " + HOSTILE);
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        show("nothing", HtmlTrends.page(TrendReport.of(question(), List.of(), 1)));

        assertThat(browser.text("main")).contains("There is no session to follow.", "1 recording that cannot be read");
        accessibility.checkRules(browser, "nothing");
    }

    private static TrendReport.Question question() {
        return new TrendReport.Question(
                false,
                new WeeklyPlan(OptionalInt.of(2), Map.of(HOSTILE, 1)),
                ZoneOffset.UTC,
                FIRST.plus(Duration.ofDays(365)),
                Optional.empty(),
                LocalDate.of(2026, 1, 6));
    }

    /** Two people's year, each a little better all the time, and a protocol that was ridden once. */
    private static TrendReport report(String one, String other) {
        var random = new Random(8);
        Stream<Looks> year = random.ints(100, 0, 365)
                .distinct()
                .mapToObj(day -> Looks.at(FIRST.plus(Duration.ofDays(day)))
                        .by(day % 2 == 0 ? one : other)
                        .holding(0.4 + day / 800.0 + random.nextDouble() * 0.1)
                        .hearing(0.9 + random.nextDouble() * 0.1));
        Stream<Looks> once = Stream.of(Looks.at(FIRST).by(one).of(HOSTILE));
        List<SessionDetail> sessions =
                Stream.concat(year, once).map(Looks::detail).toList();
        return TrendReport.of(question(), sessions, 0);
    }
}
