package fanbike.adapter.html.ride;

import fanbike.adapter.html.chart.Decimal;
import fanbike.adapter.html.chart.Scale;
import fanbike.adapter.html.ride.CadencePicture.RoundMark;
import java.util.ArrayList;
import java.util.List;

/** Which round is where, where there is more than one. */
final class RoundLabels {

    /** How much of the width a number and a word take, in percent. */
    private static final double NUMBER = 3;

    private static final double NUMBER_NARROW = 6;
    private static final double WORD = 9;

    private final RideAxis axis;

    RoundLabels(RideAxis axis) {
        this.axis = axis;
    }

    List<RoundMark> labels() {
        var labels = new ArrayList<RoundMark>();
        List<Segment> segments = axis.segments();
        if (segments.stream()
                        .mapToInt(segment -> segment.interval().round())
                        .distinct()
                        .count()
                < 2) {
            return labels;
        }
        double writtenAt = -NUMBER;
        int begin = 0;
        for (int i = 1; i <= segments.size(); i++) {
            if (i == segments.size() || round(segments.get(i)) != round(segments.get(begin))) {
                double middle = middle(segments.subList(begin, i));
                if (middle - writtenAt >= NUMBER) {
                    labels.add(label(segments.subList(begin, i), middle));
                    writtenAt = middle;
                }
                begin = i;
            }
        }
        return labels;
    }

    private static int round(Segment segment) {
        return segment.interval().round();
    }

    /** Of what is scored, if anything is: the rest after a round is not what it is about. */
    private double middle(List<Segment> round) {
        List<Segment> scored =
                round.stream().filter(segment -> segment.interval().isScored()).toList();
        List<Segment> about = scored.isEmpty() ? round : scored;
        Scale across = axis.scale();
        return 100
                * across.share(
                        (about.get(0).from() + about.get(about.size() - 1).to()) / 2);
    }

    private RoundMark label(List<Segment> round, double middle) {
        double width = 100
                * (round.get(round.size() - 1).to() - round.get(0).from())
                / axis.scale().to();
        return new RoundMark(
                Decimal.text(middle, 3), Integer.toString(round(round.get(0))), width >= WORD, width < NUMBER_NARROW);
    }
}
