package fanbike.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fanbike.app.port.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonObjectReaderTest {

    private static final ObjectRule KEYS = ObjectRule.of("seconds", "loud", "names", "name");

    private final Problems problems = new Problems();

    @Test
    void takesEachValueByItsRule() {
        JsonObjectReader object = read("{\"seconds\": 2.5, \"loud\": true, \"names\": [\"a\", \"b\"]}")
                .orElseThrow();

        assertThat(object.required("seconds", NumberRange.of("0", 9, 1))).get().hasToString("2.5");
        assertThat(object.required("loud", new FlagRule())).contains(true);
        assertThat(object.required("names", names())).contains(List.of("a", "b"));
        assertThat(object.optional("name", TextRule.line(9))).isEmpty();
        assertThat(problems.toList()).isEmpty();
    }

    @Test
    void saysWhatIsNeededWhereAKeyIsMissing() {
        JsonObjectReader object = read("{}").orElseThrow();

        object.required("seconds", NumberRange.whole(1, 9));

        assertThat(said()).containsExactly("/seconds: this key is missing; needed: a whole number from 1 to 9");
    }

    @Test
    void asksForTheNearestKey() {
        read("{\"secnds\": 1}");

        assertThat(said()).containsExactly("/secnds: unknown key \"secnds\"; did you mean \"seconds\"?");
    }

    @Test
    void listsTheKeysWhereNoneIsNear() {
        read("{\"colour\": 1}");

        assertThat(said()).containsExactly("/colour: unknown key \"colour\"; allowed: seconds, loud, names, name");
    }

    @Test
    void makesAnUnknownKeyHarmless() {
        read("{\"\\u001b[2J\\u202e\\n\": 1}");

        assertThat(said()).singleElement().asString().matches("[\\x20-\\x7e]+").contains("\\u001b[2J\\u202e\\u000a");
    }

    @Test
    void saysThatAValueIsOfAnotherKind() {
        JsonObjectReader object = read("{\"seconds\": \"60\", \"loud\": 1, \"names\": {}, \"name\": null}")
                .orElseThrow();

        object.required("seconds", NumberRange.whole(1, 99));
        object.required("loud", new FlagRule());
        object.required("names", names());
        object.optional("name", TextRule.line(9));

        assertThat(said())
                .containsExactly(
                        "/seconds: \"60\" is not a number; allowed: a whole number from 1 to 99",
                        "/loud: 1 is neither true nor false; allowed: true or false, without quotation marks",
                        "/names: an object is not a list; allowed: a list [...] of 1 to 2 names",
                        "/name: null is not a text in quotation marks; allowed: a text of 1 to 9 characters on one line,"
                                + " without control characters");
    }

    @Test
    void tellsOfEveryBadItemOfAList() {
        JsonObjectReader object = read("{\"names\": [1, \"\"]}").orElseThrow();

        var read = object.required("names", names());

        assertThat(read).isEmpty();
        assertThat(problems.toList()).extracting(Problem::place).containsExactly("/names/0", "/names/1");
    }

    @Test
    void saysHowLongAListMayBe() {
        JsonObjectReader object = read("{\"names\": [1, 2, 3]}").orElseThrow();

        object.required("names", names());

        assertThat(said()).containsExactly("/names: this list has 3 names; allowed: 1 to 2");
    }

    @Test
    void refusesWhatIsNoObject() {
        var read = read("[1]");

        assertThat(read).isEmpty();
        assertThat(said())
                .containsExactly(
                        "a list is not an object; allowed: an object {...} with the keys seconds, loud, names, name");
    }

    private static ListRule<String> names() {
        return new ListRule<>(TextRule.line(9), "names", 1, 2);
    }

    private Optional<JsonObjectReader> read(String text) {
        JsonNode node =
                StrictJson.parse(text.getBytes(UTF_8), Place.FILE, problems).orElseThrow();
        return KEYS.read(node, Place.FILE, problems);
    }

    private List<String> said() {
        return problems.toList().stream().map(Problem::toString).toList();
    }
}
