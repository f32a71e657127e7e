package fanbike.adapter.files.protocol;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One mistake in a protocol that is good otherwise.
 *
 * @param place where the reader must see it
 * @param sentence a part of what the reader must say
 * @param json the whole protocol
 * @param schemaCannotSay why the schema lets it pass; empty where it must not
 */
record BadProtocol(String place, String sentence, String json, Optional<String> schemaCannotSay) {

    private static final String TRACKS = "two parts of a file cannot be compared";
    private static final String TOTALS = "nothing can be added up";
    private static final String DECIMALS = "multipleOf is not exact in editors that read numbers as binary fractions";
    private static final String HALF = "a pattern cannot ask for half a character in every dialect";

    /** Every rule broken once. */
    static Stream<BadProtocol> all() {
        return Stream.of(ofTheWhole(), ofTracks(), ofBlocks(), ofIntervals(), ofTargets(), ofTotals())
                .flatMap(each -> each);
    }

    @Override
    public String toString() {
        return place + " " + sentence;
    }

    private static Stream<BadProtocol> ofTheWhole() {
        return Stream.of(
                bad("", "a list is not an object", "[]"),
                bad("", "\"x\" is not an object", "\"x\""),
                bad("/format", "this key is missing; needed: 1", with("\"format\": 1,", "")),
                bad("/format", "made for a newer Fanbike (format 99)", with("\"format\": 1", "\"format\": 99")),
                bad("/format", "0 is not a format", with("\"format\": 1", "\"format\": 0")),
                bad("/format", "\"1\" is not the number", with("\"format\": 1", "\"format\": \"1\"")),
                bad("/title", "this key is missing", with("\"title\": \"T\",", "")),
                bad("/title", "\"\" cannot stand here", with("\"T\"", "\"\"")),
                bad("/title", "7 is not a text", with("\"T\"", "7")),
                bad("/title", "1 to 100 characters", with("\"T\"", "\"" + "T".repeat(101) + "\"")),
                bad("/title", "\"\\u001b[2J\" cannot stand here", with("\"T\"", "\"\\u001b[2J\"")),
                bad("/title", "\"a\\u202eb\" cannot stand here", with("\"T\"", "\"a\\u202eb\"")),
                bad("/title", "\"a\\u000a\" cannot stand here", with("\"T\"", "\"a\\n\"")),
                unsaid("/title", "\"\\ud83d\" cannot stand here", with("\"T\"", "\"\\ud83d\""), HALF),
                bad("/purpose", "null is not a text", with("\"band\"", "\"purpose\": null, \"band\"")),
                bad(
                        "/caution",
                        "at most 1000",
                        with("\"band\"", "\"caution\": \"" + "c".repeat(1001) + "\", \"band\"")),
                bad("/source", "cannot stand here", with("\"band\"", "\"source\": \"\\u0007\", \"band\"")),
                bad("/band", "0 is too small; allowed: a number above 0, up to 50", with("\"band\": 3", "\"band\": 0")),
                bad("/band", "51 is too large", with("\"band\": 3", "\"band\": 51")),
                unsaid("/band", "more than 6 decimals", with("\"band\": 3", "\"band\": 3.0000001"), DECIMALS),
                bad("/blcks", "unknown key \"blcks\"; did you mean \"blocks\"?", with("\"blocks\"", "\"blcks\"")),
                bad("/blocks", "this key is missing", with("\"blocks\"", "\"blcks\"")));
    }

    private static Stream<BadProtocol> ofTracks() {
        String declared = "\"tracks\": [\"men\", \"women\"]";
        return Stream.of(
                bad("/tracks", "\"men\" is not a list", with(declared, "\"tracks\": \"men\"")),
                bad("/tracks/0", "\"Men\" cannot stand here", with(declared, "\"tracks\": [\"Men\", \"women\"]")),
                bad("/tracks/0", "\"\" cannot stand here", with(declared, "\"tracks\": [\"\", \"women\"]")),
                bad("/tracks/2", "\"men\" is there twice", with(declared, "\"tracks\": [\"men\", \"women\", \"men\"]")),
                bad(
                        "/tracks",
                        "this list has 11 tracks; allowed: 0 to 10",
                        with(
                                declared,
                                "\"tracks\": [\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\"]")));
    }

    private static Stream<BadProtocol> ofBlocks() {
        return Stream.of(
                bad("/blocks", "this list has 0 blocks", with("\"blocks\": [{", "\"blocks\": [], \"x\": [{")),
                bad("/blocks/0/repeat", "0 is too small; allowed: a whole number from 1 to 100", repeat("0")),
                bad("/blocks/0/repeat", "101 is too large", repeat("101")),
                bad("/blocks/0/repeat", "2.5 is not a whole number", repeat("2.5")),
                bad("/blocks/0/repeat", "1E+999999999 is too large", repeat("1e999999999")),
                bad("/blocks/0/repeat", "\"2\" is not a number", repeat("\"2\"")),
                bad("/blocks/0/restBetween", "60 is not an object", with("{\"seconds\": 30}", "60")),
                bad("/blocks/0/restBetween/seconds", "this key is missing", with("{\"seconds\": 30}", "{}")),
                bad(
                        "/blocks/0/restBetween/name",
                        "unknown key \"name\"; allowed: seconds",
                        with("{\"seconds\": 30}", "{\"seconds\": 30, \"name\": \"R\"}")),
                bad(
                        "/blocks/0/restBetween/seconds",
                        "0.5 is too small",
                        with("{\"seconds\": 30}", "{\"seconds\": 0.5}")),
                bad("/blocks/1", "1 is not an object", with("}]}", "}, 1]}")),
                bad("/blocks/1/intervals", "this key is missing", with("}]}", "}, {}]}")),
                bad("/blocks/1/intervals", "this list has 0 intervals", with("}]}", "}, {\"intervals\": []}]}")));
    }

    private static Stream<BadProtocol> ofIntervals() {
        String at = "/blocks/0/intervals/0";
        return Stream.of(
                bad(at, "null is not an object", interval("null")),
                bad(at + "/name", "this key is missing", interval("{\"seconds\": 60}")),
                bad(
                        at + "/name",
                        "1 to 40 characters",
                        interval("{\"name\": \"" + "n".repeat(41) + "\", \"seconds\": 60}")),
                bad(at + "/name", "\"a\\u0009b\" cannot", interval("{\"name\": \"a\\tb\", \"seconds\": 60}")),
                bad(at + "/name", "\"  \" cannot", interval("{\"name\": \"  \", \"seconds\": 60}")),
                bad(at + "/seconds", "this key is missing", interval("{\"name\": \"A\"}")),
                bad(at + "/seconds", "0 is too small; allowed: a number from 1 to 7200", seconds("0")),
                bad(at + "/seconds", "-60 is too small", seconds("-60")),
                bad(at + "/seconds", "7200.1 is too large", seconds("7200.1")),
                bad(at + "/seconds", "1E+999999999 is too large", seconds("1e999999999")),
                unsaid(at + "/seconds", "more than 9 decimals", seconds("1.0000000001"), DECIMALS),
                bad(
                        at + "/secnds",
                        "did you mean \"seconds\"?",
                        interval("{\"name\": \"A\", \"seconds\": 60, \"secnds\": 60}")),
                bad(at + "/kind", "\"warm-up\" is no kind of interval; did you mean \"warmup\"?", kind("\"warm-up\"")),
                bad(at + "/kind", "\"WORK\" is no kind of interval", kind("\"WORK\"")),
                bad(at + "/kind", "1 is no kind of interval", kind("1")),
                bad(at + "/kind", "\"work\" without an rpm", kind("\"work\"")),
                bad(at + "/kind", "\"rest\" with an rpm", kind("\"rest\", \"rpm\": 50")),
                bad(at + "/band", "50.5 is too large", kind("\"work\", \"rpm\": 50, \"band\": 50.5")));
    }

    private static Stream<BadProtocol> ofTargets() {
        String at = "/blocks/0/intervals/0/rpm";
        return Stream.of(
                bad(at, "0 is too small; allowed: a number from 1 to 250", rpm("0")),
                bad(at, "250.5 is too large", rpm("250.5")),
                bad(at, "\"50\" is not a number", rpm("\"50\"")),
                bad(at, "null is not a number", rpm("null")),
                unsaid(at, "more than 6 decimals", rpm("50.0000001"), DECIMALS),
                bad(at + "/women", "0.9 is too small", rpm("{\"men\": 50, \"women\": 0.9}")),
                bad(at + "/women", "\"45\" is not a number", rpm("{\"men\": 50, \"women\": \"45\"}")),
                unsaid(at + "/women", "this key is missing", rpm("{\"men\": 50}"), TRACKS),
                unsaid(
                        at + "/woman",
                        "did you mean \"women\"?",
                        rpm("{\"men\": 50, \"women\": 45, \"woman\": 45}"),
                        TRACKS),
                bad(
                        at,
                        "has no \"tracks\"",
                        rpm("{\"men\": 50, \"women\": 45}").replace("\"tracks\": [\"men\", \"women\"],", "")),
                bad(
                        at,
                        "has no \"tracks\"",
                        rpm("{\"men\": 50}").replace("\"tracks\": [\"men\", \"women\"],", "\"tracks\": [],")));
    }

    private static Stream<BadProtocol> ofTotals() {
        String many = "{\"name\": \"A\", \"seconds\": 1},".repeat(999) + "{\"name\": \"A\", \"seconds\": 1}";
        return Stream.of(
                unsaid(
                        "/blocks",
                        "2001 intervals after repeats, rests counted; allowed: at most 1000",
                        interval(many),
                        TOTALS),
                unsaid(
                        "/blocks",
                        "57630 seconds after repeats, rests counted; allowed: at most 12 hours",
                        interval("{\"name\": \"A\", \"seconds\": 7200},"
                                + "{\"name\": \"A\", \"seconds\": 7200},".repeat(2)
                                + "{\"name\": \"A\", \"seconds\": 7200}"),
                        TOTALS),
                bad(
                        "/blocks/0/intervals",
                        "this list has 1001 intervals; allowed: 1 to 1000",
                        interval(many + ", {\"name\": \"A\", \"seconds\": 1}")));
    }

    private static String repeat(String written) {
        return with("\"repeat\": 2", "\"repeat\": " + written);
    }

    private static String seconds(String written) {
        return interval("{\"name\": \"A\", \"seconds\": " + written + "}");
    }

    private static String kind(String written) {
        return interval("{\"name\": \"A\", \"seconds\": 60, \"kind\": " + written + "}");
    }

    private static String rpm(String written) {
        return interval("{\"name\": \"A\", \"seconds\": 60, \"rpm\": " + written + "}");
    }

    private static String interval(String written) {
        return with(GoodProtocol.INTERVAL, written);
    }

    private static String with(String part, String instead) {
        return GoodProtocol.with(part, instead);
    }

    private static BadProtocol bad(String place, String sentence, String json) {
        return new BadProtocol(place, sentence, json, Optional.empty());
    }

    private static BadProtocol unsaid(String place, String sentence, String json, String reason) {
        return new BadProtocol(place, sentence, json, Optional.of(reason));
    }
}
