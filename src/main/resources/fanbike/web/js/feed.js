/**
 * The server's events. A stream that dies is begun anew, at once and then ever less often; whoever listens is told when
 * it is dead and when it lives again. The server sends all there is at the beginning of each stream.
 */
const EVENTS = ['ride', 'view', 'cue', 'warning', 'report'];
const FIRST_WAIT_MILLIS = 250;
const LONGEST_WAIT_MILLIS = 4000;
/** Beats come every 2 s. A network can lose a stream without a word. */
const SILENCE_MILLIS = 12_000;

export class Feed {
  #listener;
  #connected;
  #source = null;
  #waitMillis = FIRST_WAIT_MILLIS;
  #retry = 0;
  #watchdog = 0;
  #isAlive = false;

  /**
   * @param listener has a function for each kind of event
   * @param connected is told true when the stream lives, false when it died
   */
  constructor(listener, connected) {
    this.#listener = listener;
    this.#connected = connected;
    globalThis.addEventListener('online', () => this.#hurry());
    document.addEventListener('visibilitychange', () => this.#hurry());
  }

  get isAlive() {
    return this.#isAlive;
  }

  open() {
    this.close();
    this.#source = new EventSource('events');
    this.#source.addEventListener('error', () => this.#died());
    this.#source.addEventListener('beat', () => this.#guard());
    for (const kind of EVENTS) {
      this.#source.addEventListener(kind, (event) => this.#take(kind, event.data));
    }
  }

  close() {
    clearTimeout(this.#retry);
    clearTimeout(this.#watchdog);
    this.#source?.close();
    this.#source = null;
  }

  #take(kind, text) {
    if (!this.#isAlive) {
      this.#isAlive = true;
      this.#waitMillis = FIRST_WAIT_MILLIS;
      this.#connected(true);
    }
    this.#listener[kind](JSON.parse(text));
  }

  /** From the first beat on, a stream that is silent for too long is dead. */
  #guard() {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#died(), SILENCE_MILLIS);
  }

  #died() {
    this.close();
    this.#isAlive = false;
    this.#retry = setTimeout(() => this.open(), this.#waitMillis);
    this.#waitMillis = Math.min(2 * this.#waitMillis, LONGEST_WAIT_MILLIS);
    this.#connected(false);
  }

  /** A network that is back, and a page that is looked at again, are worth a try. */
  #hurry() {
    if (!this.#isAlive && !document.hidden && this.#source === null) {
      this.open();
    }
  }
}
