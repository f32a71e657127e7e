package fanbike.adapter.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fanbike.core.report.PrintableText;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Values as the page takes them: seconds and rpm to a thousandth, and text that is safe to show. */
final class Shown {

    private static final int LONGEST_TEXT = 1000;
    private static final double THOUSAND = 1000.0;

    private Shown() {}

    static double seconds(long nanos) {
        return Math.floorDiv(nanos, 1_000_000L) / THOUSAND;
    }

    static double rpm(long microRpm) {
        return Math.round(microRpm / THOUSAND) / THOUSAND;
    }

    static double rounded(double figure) {
        return Math.round(figure * THOUSAND) / THOUSAND;
    }

    static JsonNode rpm(Optional<Long> microRpm) {
        return microRpm.<JsonNode>map(known -> DoubleNode.valueOf(rpm(known))).orElse(NullNode.instance);
    }

    static JsonNode number(OptionalInt number) {
        return number.isPresent() ? IntNode.valueOf(number.getAsInt()) : NullNode.instance;
    }

    static JsonNode number(OptionalDouble number) {
        return number.isPresent() ? DoubleNode.valueOf(rounded(number.getAsDouble())) : NullNode.instance;
    }

    static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(known -> TextNode.valueOf(text(known))).orElse(NullNode.instance);
    }

    static String text(String text) {
        return PrintableText.of(text, LONGEST_TEXT);
    }
}
