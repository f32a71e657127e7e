/**
 * What the page lets hear, once the rider has said that it may: the browser asks for a tap, and there may be another
 * loudspeaker in the room. The choice is remembered; the tap is needed each time.
 */
import { Tones } from './tones.js';
import { Voice } from './voice.js';

const KEY = 'fanbike.sound';
const SPOKEN_ALONE = ['SAY_SPEED_UP', 'SAY_EASE_OFF'];

export class Sound {
  #ride;
  #changed;
  #tones = new Tones();
  #voice = new Voice();
  #isOn = false;
  #later = 0;

  /**
   * @param ride which
   * @param changed is called when the sound was switched
   */
  constructor(ride, changed) {
    this.#ride = ride;
    this.#changed = changed;
  }

  get isOn() {
    return this.#isOn;
  }

  /** Whether the rider had it on the last time, and it is not on yet. */
  get isWanted() {
    return !this.#isOn && localStorage.getItem(KEY) === 'on';
  }

  toggle() {
    return this.#isOn ? this.#switchOff() : this.switchOn();
  }

  async switchOn() {
    await this.#tones.open(this.#ride.plan.volumePercent);
    this.#isOn = true;
    localStorage.setItem(KEY, 'on');
    this.#changed();
    const { plan, view } = this.#ride;
    if (view?.phase === 'READY' && plan.preview) {
      this.#say(plan.preview, 0);
    }
  }

  async #switchOff() {
    this.#isOn = false;
    localStorage.setItem(KEY, 'off');
    clearTimeout(this.#later);
    this.#voice.silence();
    await this.#tones.silence();
    this.#changed();
  }

  cue(cue) {
    if (!this.#isOn) {
      return;
    }
    const { plan } = this.#ride;
    const speaks = plan.speech && cue.say !== null && this.#voice.canSpeak;
    const plays = plan.tones && !(speaks && SPOKEN_ALONE.includes(cue.kind));
    const lasts = plays ? this.#tones.play(plan.melodies[plan.cueMelodies[cue.kind]] ?? []) : 0;
    if (speaks) {
      this.#say(cue.say, cue.kind === 'COUNTDOWN' ? 0 : lasts);
    }
  }

  /** After the tone, so that both are understood. */
  #say(text, afterMillis) {
    const { plan } = this.#ride;
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      if (plan.speech && this.#voice.canSpeak) {
        this.#voice.say(text, plan.language, plan.volumePercent);
      }
    }, afterMillis);
  }
}
