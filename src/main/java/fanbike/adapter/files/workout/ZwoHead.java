package fanbike.adapter.files.workout;

import fanbike.adapter.files.Problems;
import fanbike.adapter.files.QuotedText;
import java.util.Locale;
import java.util.Set;

/**
 * What a ZWO says before its steps.
 *
 * @param head what was found of it
 * @param losses what cannot be kept
 */
record ZwoHead(Head head, Losses losses) {

    private static final Set<String> OTHER_SPORTS = Set.of("run", "swim");

    /** Reads one of the elements beside the workout. */
    void read(XmlElement element, Problems problems) {
        if (element.isOwn()) {
            return;
        }
        switch (element.foldedName()) {
            case "name" -> head.title(element.text());
            case "description" -> head.description(element.text());
            case "author" -> author(element.text());
            case "sporttype" -> sport(element, problems);
            case "durationtype" -> durationType(element, problems);
            case "tags" -> tags(element);
            default -> ZwoStep.nameLoss(element, losses);
        }
    }

    private void author(String name) {
        if (!name.isBlank()) {
            head.source("A workout for Zwift by " + name);
        }
    }

    private static void sport(XmlElement element, Problems problems) {
        String sport = element.text().strip();
        if (OTHER_SPORTS.contains(sport.toLowerCase(Locale.ROOT))) {
            problems.add(
                    element.place(),
                    "this workout is for another sport: " + QuotedText.quote(sport) + "; look for one for the bike");
        }
    }

    private static void durationType(XmlElement element, Problems problems) {
        if (element.text().strip().equalsIgnoreCase("distance")) {
            problems.add(element.place(), "its steps have lengths in metres; look for a workout with lengths of time");
        }
    }

    private void tags(XmlElement tags) {
        tags.children().forEach(tag -> losses.add("tags", "a protocol has none", tag.place()));
    }
}
