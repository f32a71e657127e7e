/** Plays melodies with the browser's oscillators. */
const ATTACK_SECONDS = 0.008;
const RELEASE_SECONDS = 0.025;
/** The fundamental, and as much of the next ones as makes a small loudspeaker heard in a loud room. */
const HARMONICS = [0, 1, 0.35, 0.2, 0.08];

export class Tones {
  #context = null;
  #wave = null;
  #loudness = null;

  /** Needs a tap or a key: browsers are silent before. */
  async open(volumePercent) {
    if (this.#context === null) {
      this.#context = new AudioContext({ latencyHint: 'interactive' });
      this.#wave = this.#context.createPeriodicWave(new Float32Array(HARMONICS.length), new Float32Array(HARMONICS));
      this.#loudness = this.#context.createGain();
      this.#loudness.connect(this.#context.destination);
    }
    this.#loudness.gain.value = volumePercent / 100;
    await this.#context.resume();
  }

  get isOpen() {
    return this.#context?.state === 'running';
  }

  silence() {
    return this.#context?.suspend();
  }

  /** Plays notes [startMillis, lengthMillis, hertz, level] from now on; says how many milliseconds they take. */
  play(notes) {
    const begin = this.#context.currentTime;
    for (const note of notes) {
      this.#note(begin, note);
    }
    return Math.max(0, ...notes.map(([start, length]) => start + length));
  }

  #note(begin, [startMillis, lengthMillis, hertz, level]) {
    const start = begin + startMillis / 1000;
    const end = start + lengthMillis / 1000;
    const gain = this.#context.createGain();
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(level, start + ATTACK_SECONDS);
    gain.gain.setValueAtTime(level, Math.max(start + ATTACK_SECONDS, end - RELEASE_SECONDS));
    gain.gain.linearRampToValueAtTime(0, end);
    const oscillator = this.#context.createOscillator();
    oscillator.setPeriodicWave(this.#wave);
    oscillator.frequency.value = hertz;
    oscillator.connect(gain).connect(this.#loudness);
    oscillator.start(start);
    oscillator.stop(end);
  }
}
