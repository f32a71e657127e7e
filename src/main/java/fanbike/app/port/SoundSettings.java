package fanbike.app.port;

import fanbike.core.speech.Language;

/**
 * What a user wants to hear.
 *
 * @param tones whether cues are played as tones
 * @param volumePercent how loud, 0 to 100
 * @param speech whether cues are spoken
 * @param language in which
 */
public record SoundSettings(boolean tones, int volumePercent, boolean speech, Language language) {}
