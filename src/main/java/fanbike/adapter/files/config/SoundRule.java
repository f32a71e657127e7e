package fanbike.adapter.files.config;

import fanbike.adapter.files.FlagRule;
import fanbike.adapter.files.JsonObjectReader;
import fanbike.adapter.files.NumberRange;
import fanbike.adapter.files.ObjectRule;
import fanbike.adapter.files.ValueRule;
import fanbike.app.port.SoundSettings;
import fanbike.core.speech.Language;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is to be heard.
 *
 * @param defaults what holds for a key that is left out; empty where none may be
 */
record SoundRule(Optional<SoundSettings> defaults) {

    static final String KEY = "sound";

    private static final ObjectRule KEYS = ObjectRule.of("tones", "volumePercent", "speech", "language");
    private static final NumberRange VOLUME = NumberRange.whole(0, 100);

    /** Empty exactly where a problem was added. */
    Optional<SoundSettings> read(JsonObjectReader config) {
        if (defaults.isPresent() && !config.has(KEY)) {
            return defaults;
        }
        return config.required(KEY, KEYS).flatMap(this::readKeys);
    }

    private Optional<SoundSettings> readKeys(JsonObjectReader sound) {
        Optional<Boolean> tones = value(sound, "tones", new FlagRule(), defaults.map(SoundSettings::tones));
        Optional<Integer> volume = value(
                        sound,
                        "volumePercent",
                        VOLUME,
                        defaults.map(SoundSettings::volumePercent).map(BigDecimal::valueOf))
                .map(BigDecimal::intValueExact);
        Optional<Boolean> speech = value(sound, "speech", new FlagRule(), defaults.map(SoundSettings::speech));
        Optional<Language> language =
                value(sound, "language", new LanguageRule(), defaults.map(SoundSettings::language));
        return tones.flatMap(played -> volume.flatMap(loud ->
                speech.flatMap(spoken -> language.map(words -> new SoundSettings(played, loud, spoken, words)))));
    }

    private static <T> Optional<T> value(
            JsonObjectReader object, String key, ValueRule<T> rule, Optional<T> otherwise) {
        return otherwise.isPresent() && !object.has(key) ? otherwise : object.required(key, rule);
    }
}
