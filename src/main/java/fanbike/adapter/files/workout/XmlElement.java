package fanbike.adapter.files.workout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An element of an XML document, with what is in it. Confined to the thread that reads. */
final class XmlElement {

    private final String space;
    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<String> attributeNames = new ArrayList<>();
    private final Map<String, String> ownAttributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String space, String name, int line) {
        this.space = space;
        this.name = name;
        this.line = line;
    }

    /** Zwift writes {@code FreeRide} and {@code Freeride}, {@code Duration} and {@code duration}: case does not count. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    void put(String attributeSpace, String attribute, String value) {
        if (attributeSpace.equals(Zwo.OWN_SPACE)) {
            ownAttributes.put(folded(attribute), value);
        } else {
            attributes.put(folded(attribute), value);
            attributeNames.add(attribute);
        }
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void append(String characters) {
        text.append(characters);
    }

    boolean is(String other) {
        return !isOwn() && folded(name).equals(folded(other));
    }

    /** Whether it is of our namespace. */
    boolean isOwn() {
        return space.equals(Zwo.OWN_SPACE);
    }

    /** As the file has it. */
    String name() {
        return name;
    }

    /** Its name in lower case. */
    String foldedName() {
        return folded(name);
    }

    String place() {
        return "line " + line;
    }

    /** An attribute of the format's; empty where it is not there or has nothing in it. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(folded(attribute))).filter(value -> !value.isBlank());
    }

    /** An attribute of our namespace. */
    Optional<String> own(String attribute) {
        return Optional.ofNullable(ownAttributes.get(folded(attribute)));
    }

    /** The names of the format's attributes, as the file has them. */
    List<String> attributeNames() {
        return attributeNames;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The characters directly in it. */
    String text() {
        return text.toString();
    }
}
