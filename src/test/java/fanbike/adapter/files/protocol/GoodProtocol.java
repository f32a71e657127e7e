package fanbike.adapter.files.protocol;

/** A small protocol that is good, to break one piece at a time. */
final class GoodProtocol {

    static final String INTERVAL = "{\"name\": \"A\", \"seconds\": 60, \"rpm\": {\"men\": 50, \"women\": 45}}";

    static final String JSON = "{\"format\": 1, \"title\": \"T\", \"tracks\": [\"men\", \"women\"], \"band\": 3,"
            + " \"blocks\": [{\"repeat\": 2, \"intervals\": [" + INTERVAL + "], \"restBetween\": {\"seconds\": 30}}]}";

    private GoodProtocol() {}

    /** The protocol with one part replaced; the part must be there. */
    static String with(String part, String instead) {
        if (!JSON.contains(part)) {
            throw new IllegalArgumentException("no such part: " + part);
        }
        return JSON.replace(part, instead);
    }
}
