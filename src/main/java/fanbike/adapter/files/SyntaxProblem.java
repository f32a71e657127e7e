package fanbike.adapter.files;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says where and why a text is not JSON, in words for someone who has never heard of tokens. */
final class SyntaxProblem {

    private SyntaxProblem() {}

    static void add(JsonProcessingException e, JsonParser parser, String text, Place start, Problems problems) {
        JsonLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        long line = start.line() + location.getLineNr() - 1;
        String place = "line " + line + ", column " + location.getColumnNr();
        problems.add(place, sentence(e, text, location.getCharOffset()));
    }

    private static String sentence(JsonProcessingException e, String text, long offset) {
        if (e instanceof Refusal refusal) {
            return refusal.getOriginalMessage();
        }
        if (e instanceof StreamConstraintsException) {
            return "brackets within brackets without end, or a number or key without end; nothing here needs that";
        }
        if (e instanceof JsonEOFException || offset < 0 || offset >= text.length()) {
            return "the text ends too early; a bracket or a quotation mark was opened and not closed";
        }
        return unexpected(text.codePointAt((int) offset));
    }

    private static String unexpected(int character) {
        String found = "this is not JSON: unexpected " + QuotedText.quote(Character.toString(character));
        return switch (character) {
            case '/', '#' -> found + "; comments are not allowed, take them out";
            case '\'', '\u2018', '\u2019', '\u201c', '\u201d' ->
                found + "; keys and texts stand between straight double quotation marks";
            case '}', ']' -> found + "; look for a comma too many before it, or a bracket that does not match";
            case '"' -> found + "; look for a comma or a colon that is missing before it";
            case '\n', '\r' -> found + "; a text must end on the line where it began";
            default -> found + "; look for a comma, a colon, a bracket or a quotation mark that is missing";
        };
    }

    /** What the tree refuses although its parser does not; its message is the sentence. */
    static final class Refusal extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        Refusal(String sentence, JsonLocation location) {
            super(sentence, location);
        }

        Refusal(String sentence, JsonLocation location, NumberFormatException cause) {
            super(sentence, location, cause);
        }
    }
}
