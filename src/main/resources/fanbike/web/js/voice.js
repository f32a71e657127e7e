/** Speaks, where the browser can. The newest word wins: what is late is no longer true. */
export class Voice {
  #speech = globalThis.speechSynthesis;

  get canSpeak() {
    return Boolean(this.#speech) && this.#speech.getVoices().length > 0;
  }

  say(text, language, volumePercent) {
    this.silence();
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language;
    words.volume = volumePercent / 100;
    this.#speech.speak(words);
  }

  silence() {
    this.#speech?.cancel();
  }
}
