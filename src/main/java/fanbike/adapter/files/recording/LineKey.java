package fanbike.adapter.files.recording;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fanbike.adapter.files.QuotedText;
import fanbike.core.gatt.Characteristic;
import fanbike.core.gatt.Octets;
import fanbike.core.session.Command;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A key of an input's line, and how its value is read. */
enum LineKey {
    /** The moment. */
    AT {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            into.atNanos = seconds(json);
        }
    },
    /** Which sensor, where it is not the bike. */
    SENSOR {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            // Interned, because millions of lines share a name or two.
            into.sensor = text(json).intern();
        }
    },
    /** What a sensor notified. */
    CHARACTERISTIC {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            String name = text(json);
            if (!CHARACTERISTIC_NAME.matcher(name).matches()) {
                throw wrong("four hexadecimal digits or a UUID", name);
            }
            String shortName = Characteristic.shortName(name);
            // One text for each name that is known, for the same reason.
            into.characteristic =
                    Characteristic.find(shortName).map(Characteristic::hex).orElse(shortName);
        }
    },
    /** The bytes of it. */
    VALUE {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            String hex = text(json);
            if (hex.length() > 2 * InputLine.MOST_OCTETS || hex.length() % 2 != 0) {
                throw wrong(HEX_DIGITS, hex);
            }
            try {
                into.value = Octets.ofHex(hex);
            } catch (IllegalArgumentException e) {
                throw wrong(HEX_DIGITS, hex);
            }
        }
    },
    /** What the rider asked for. */
    COMMAND {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            String name = text(json);
            into.command = Optional.ofNullable(COMMANDS.get(name))
                    .orElseThrow(() -> wrong("one of " + Arrays.toString(Command.values()), name));
        }
    },
    /** Why a sensor was lost. */
    DISCONNECTED {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            into.reason = text(json);
        }
    },
    /** What was noticed about a sensor. */
    REMARK {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            into.remark = text(json);
        }
    },
    /** What the system called that. */
    DETAIL {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            into.detail = text(json);
        }
    },
    /** That a sensor was connected. */
    CONNECTED {
        @Override
        void read(JsonParser json, LineFields into) throws BadLineException {
            requireTrue(json);
        }
    },
    /** That the session was over. */
    ENDED {
        @Override
        void read(JsonParser json, LineFields into) throws BadLineException {
            requireTrue(json);
        }
    },
    /** What chains the line to those before it; not judged here, because a piece of a recording is a recording too. */
    CHAIN {
        @Override
        void read(JsonParser json, LineFields into) throws IOException {
            json.skipChildren();
        }
    },
    /** How long the program was gone. */
    INTERRUPTED {
        @Override
        void read(JsonParser json, LineFields into) throws IOException, BadLineException {
            boolean opened = json.currentToken() == JsonToken.START_OBJECT;
            if (!opened || !"wallSeconds".equals(json.nextFieldName())) {
                throw wrong(GAP);
            }
            json.nextToken();
            into.wallNanos = seconds(json);
            if (json.nextToken() != JsonToken.END_OBJECT) {
                throw wrong(GAP);
            }
        }
    };

    private static final Pattern CHARACTERISTIC_NAME =
            Pattern.compile("[0-9a-fA-F]{4}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Map<String, Command> COMMANDS =
            Arrays.stream(Command.values()).collect(Collectors.toUnmodifiableMap(Command::name, Function.identity()));
    private static final Map<String, LineKey> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(LineKey::inJson, Function.identity()));

    private static final String HEX_DIGITS =
            "an even number of hexadecimal digits, at most " + 2 * InputLine.MOST_OCTETS;
    private static final String GAP = "an object with the one key \"wallSeconds\"";

    private final String inJson = name().toLowerCase(Locale.ROOT);

    /** As the file has it. */
    String inJson() {
        return inJson;
    }

    /**
     * The key of that name.
     *
     * @param name any text
     * @throws BadLineException when there is none
     */
    static LineKey of(String name) throws BadLineException {
        LineKey key = BY_NAME.get(name);
        if (key == null) {
            throw new BadLineException("unknown key " + QuotedText.quote(name));
        }
        return key;
    }

    /**
     * Reads the value on which the parser stands.
     *
     * @param json stands on the value's first token
     * @param into where it goes
     * @throws IOException when it is no JSON
     * @throws BadLineException when it is not what this key has
     */
    abstract void read(JsonParser json, LineFields into) throws IOException, BadLineException;

    BadLineException wrong(String allowed) {
        return new BadLineException("\"" + inJson + "\" must be " + allowed);
    }

    BadLineException wrong(String allowed, String found) {
        return new BadLineException("\"" + inJson + "\" must be " + allowed + ", not " + QuotedText.quote(found));
    }

    void requireTrue(JsonParser json) throws BadLineException {
        if (json.currentToken() != JsonToken.VALUE_TRUE) {
            throw wrong("true");
        }
    }

    String text(JsonParser json) throws IOException, BadLineException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong("a text");
        }
        return json.getText();
    }

    long seconds(JsonParser json) throws IOException, BadLineException {
        if (!json.currentToken().isNumeric()) {
            throw wrong("a number of seconds");
        }
        return DecimalSeconds.nanos(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }
}
