package fanbike.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.adapter.web.EventStream.Event;
import fanbike.core.session.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatViewersAreToldTest {

    private static final String REPORT = """
            {
              "format": 1,
              "bike": {"name": "<b>\\u001b[31m\\u202e"},
              "totals": {"score": 86.123456789, "elapsedSeconds": 0.0000001}
            }
            """;

    private DrivenRide ride;

    @BeforeEach
    void open() throws Exception {
        ride = new DrivenRide();
    }

    @AfterEach
    void close() {
        ride.close();
    }

    @Test
    void aViewerIsToldOfTheRideFirstAndThenAllThereIsToSee() throws Exception {
        ride.tick(0.5);

        try (EventStream viewer = ride.watch()) {
            Event first = viewer.next();
            Event second = viewer.next();

            assertThat(first.name()).isEqualTo("ride");
            assertThat(first.data().path("title").textValue()).isEqualTo("Twö × 🚴");
            assertThat(first.data().path("preview").textValue()).startsWith("Two rounds");
            assertThat(first.data().path("planSeconds").doubleValue()).isEqualTo(51);
            assertThat(first.data().path("policy").path("previewSeconds").doubleValue())
                    .isEqualTo(10);
            assertThat(first.data().path("volumePercent").intValue()).isEqualTo(80);
            assertThat(first.data().path("speech").booleanValue()).isFalse();
            assertThat(second.name()).isEqualTo("view");
            assertThat(second.data().path("whole").booleanValue()).isTrue();
            assertThat(second.data().path("at").doubleValue()).isEqualTo(0.5);
            assertThat(second.data().path("phase").textValue()).isEqualTo("READY");
            assertThat(second.data().path("zone").textValue()).isEqualTo("NO_SIGNAL");
            assertThat(second.data().path("cadenceRpm").isNull()).isTrue();
            assertThat(second.data().path("fills").isEmpty()).isTrue();
        }
    }

    @Test
    void theRideTellsOfEachIntervalAndOfTheSoundOfEachCue() throws Exception {
        try (EventStream viewer = ride.watch()) {
            JsonNode told = viewer.next("ride");

            assertThat(told.path("intervals")).hasSize(3);
            assertThat(told.path("intervals").get(0).toString())
                    .isEqualTo("{\"index\":0,\"round\":1,\"name\":\"Steady\",\"kind\":\"WORK\",\"seconds\":20.5,"
                            + "\"targetRpm\":41.0,\"lowRpm\":38.5,\"highRpm\":43.5,\"say\":"
                            + told.path("intervals").get(0).path("say") + "}");
            assertThat(told.path("intervals").get(0).path("say").textValue()).contains("41");
            assertThat(told.path("intervals").get(1).path("targetRpm").isNull()).isTrue();
            assertThat(told.path("melodies").path("TICK").toString()).isEqualTo("[[0,70,1000,0.8]]");
            assertThat(told.path("cueMelodies").path("COUNTDOWN").textValue()).isEqualTo("TICK");
        }
    }

    @Test
    void aNameFromOutsideStaysTextAndHoldsNothingInvisible() throws Exception {
        try (EventStream viewer = ride.watch()) {
            String bike = viewer.next("ride").path("bike").textValue();

            assertThat(bike).isEqualTo("<script>alert('Bike')</script>?[31m?");
        }
    }

    @Test
    void cuesAreToldInOrderEachWithItsWords() throws Exception {
        try (EventStream viewer = ride.watch()) {
            viewer.next("ride");

            ride.riddenUntil(5, 41);

            JsonNode three = viewer.next("cue");
            JsonNode two = viewer.next("cue");
            JsonNode one = viewer.next("cue");
            JsonNode start = viewer.next("cue");
            assertThat(List.of(three, two, one)).allSatisfy(count -> {
                assertThat(count.path("kind").textValue()).isEqualTo("COUNTDOWN");
                assertThat(count.path("startCount").booleanValue()).isTrue();
            });
            assertThat(List.of(three, two, one))
                    .extracting(count -> count.path("secondsLeft").intValue())
                    .containsExactly(3, 2, 1);
            assertThat(three.path("say").textValue()).isNotBlank();
            assertThat(start.path("kind").textValue()).isEqualTo("INTERVAL_START");
            assertThat(start.path("startCount").booleanValue()).isFalse();
            assertThat(start.path("say").textValue()).contains("41");
            assertThat(List.of(three, two, one, start))
                    .extracting(cue -> cue.path("id").intValue())
                    .containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void anIntervalsLastSecondsAreNoStartCount() throws Exception {
        try (EventStream viewer = ride.watch()) {
            viewer.next("ride");

            ride.riddenUntil(23, 41);

            JsonNode tick = viewer.next("cue");
            while (tick.path("id").intValue() < 5) {
                tick = viewer.next("cue");
            }
            assertThat(tick.path("kind").textValue()).isEqualTo("COUNTDOWN");
            assertThat(tick.path("startCount").booleanValue()).isFalse();
        }
    }

    @Test
    void whatIsNewInEachViewAddsUpToAllThereIsToSee() throws Exception {
        var fills = new TreeMap<String, JsonNode>();
        var trace = new TreeMap<Double, String>();
        try (EventStream viewer = ride.watch()) {
            viewer.next("ride");
            ride.command(1, Command.START);
            add(viewer.viewAt(1), fills, trace);
            for (int second = 2; second <= 28; second++) {
                ride.rpm(second, second % 7 < 3 ? 41 : 50);
                add(viewer.viewAt(second), fills, trace);
            }
        }

        try (EventStream late = ride.watch()) {
            JsonNode whole = late.viewAt(28);

            assertThat(whole.path("whole").booleanValue()).isTrue();
            assertThat(fills.keySet()).containsExactly("0", "1");
            whole.path("fills")
                    .properties()
                    .forEach(fill -> assertThat(fills).containsEntry(fill.getKey(), fill.getValue()));
            assertThat(trace.values()).containsExactlyElementsOf(points(whole));
        }
    }

    private static void add(JsonNode view, Map<String, JsonNode> fills, Map<Double, String> trace) {
        view.path("fills").properties().forEach(fill -> fills.put(fill.getKey(), fill.getValue()));
        view.path("trace").forEach(point -> trace.put(point.get(0).doubleValue(), point.toString()));
    }

    private static List<String> points(JsonNode view) {
        return StreamSupport.stream(view.path("trace").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
    }

    @Test
    void laterViewsTellOnlyWhatIsNew() throws Exception {
        ride.riddenUntil(10, 41);
        try (EventStream viewer = ride.watch()) {
            viewer.viewAt(10);

            ride.rpm(11, 41);
            JsonNode next = viewer.viewAt(11);

            assertThat(next.path("whole").booleanValue()).isFalse();
            assertThat(next.path("trace")).isEmpty();
            assertThat(next.path("fills").toString()).isEqualTo("{\"0\":[7.0,7.0,0.0,0.0,0.0,0.0,0]}");
        }
    }

    @Test
    void whoComesBackIsToldAllThereIsToSeeAndNoCueAgain() throws Exception {
        try (EventStream viewer = ride.watch()) {
            ride.riddenUntil(10, 41);
            viewer.viewAt(10);
        }

        ride.rpm(11, 41);
        try (EventStream again = ride.watch()) {
            assertThat(again.next().name()).isEqualTo("ride");
            JsonNode view = again.next("view");
            ride.rpm(12, 60).rpm(13, 60).rpm(14, 60).rpm(15, 60).rpm(16, 60);

            assertThat(view.path("whole").booleanValue()).isTrue();
            assertThat(view.path("fills").path("0").get(0).doubleValue()).isBetween(6.0, 7.0);
            assertThat(again.next("cue").path("kind").textValue()).isEqualTo("EASE_OFF");
        }
    }

    @Test
    void ofManyUpdatesAtOnceTheNewestIsTold() throws Exception {
        try (EventStream viewer = ride.watch()) {
            viewer.next("ride");

            for (int tick = 1; tick <= 1000; tick++) {
                ride.tick(tick / 1000.0);
            }

            List<JsonNode> views = new ArrayList<>(List.of(viewer.next("view")));
            while (views.get(views.size() - 1).path("at").doubleValue() < 1) {
                views.add(viewer.next("view"));
            }
            assertThat(views).hasSizeLessThan(500);
        }
    }

    @Test
    void aWarningIsTold() throws Exception {
        try (EventStream viewer = ride.watch()) {
            viewer.next("ride");

            ride.page().warned("The strap \u001b is away.");

            assertThat(viewer.next("warning").path("sentence").textValue()).isEqualTo("The strap ? is away.");
        }
    }

    @Test
    void theReportFollowsTheLastViewAndIsToldToWhoeverComesLater() throws Exception {
        try (EventStream viewer = ride.watch()) {
            viewer.next("ride");
            ride.riddenUntil(10, 41).command(11, Command.STOP);
            ride.page().finished(REPORT);

            viewer.viewAt(11);
            JsonNode report = viewer.next("report");

            assertThat(report.path("bike").path("name").textValue()).isEqualTo("<b>?[31m?");
            assertThat(report.path("totals").path("score").doubleValue()).isEqualTo(86.123456789);
        }
        try (EventStream late = ride.watch()) {
            assertThat(late.next().name()).isEqualTo("ride");
            assertThat(late.next().data().path("phase").textValue()).isEqualTo("STOPPED");
            assertThat(late.next().name()).isEqualTo("report");
        }
    }
}
