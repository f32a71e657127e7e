/**
 * The server's events. A stream that dies is begun anew, at once and then ever less often; whoever listens is told when
 * it is dead and when it lives again. The server sends all there is at the beginning of each stream.
 */
const EVENTS = ['ride', 'view', 'cue', 'warning', 'report'];
const FIRST_WAIT_MILLIS = 250;
const LONGEST_WAIT_MILLIS = 4000;
const REFUSED_WAIT_MILLIS = 15_000;
/** Beats come every 2 s. What was last shown is no news any more after this, and a network may yet catch up. */
const QUIET_MILLIS = 3500;
/** A network can lose a stream without a word. */
const SILENCE_MILLIS = 6000;
const FORBIDDEN = 403;

export class Feed {
  #listener;
  #connected;
  #source = null;
  #waitMillis = FIRST_WAIT_MILLIS;
  #retry = 0;
  #quiet = 0;
  #watchdog = 0;
  #isBegun = false;
  #isAlive = false;
  #isRefused = false;
  #told = '';

  /**
   * @param listener has a function for each kind of event
   * @param connected is called when the stream lives, when it died, and when it turns out to be refused
   */
  constructor(listener, connected) {
    this.#listener = listener;
    this.#connected = connected;
    globalThis.addEventListener('online', () => this.#hurry());
    document.addEventListener('visibilitychange', () => this.#hurry());
    globalThis.addEventListener('pagehide', () => this.#leave());
    globalThis.addEventListener('pageshow', (event) => event.persisted && this.open());
  }

  get isAlive() {
    return this.#isAlive;
  }

  /** Whether the server is there and does not let this page in any more. */
  get isRefused() {
    return this.#isRefused;
  }

  open() {
    this.close();
    this.#source = new EventSource('events');
    this.#source.addEventListener('error', () => this.#died());
    this.#source.addEventListener('beat', () => this.#heard());
    for (const kind of EVENTS) {
      this.#source.addEventListener(kind, (event) => this.#take(kind, event.data));
    }
    this.#guard();
  }

  close() {
    clearTimeout(this.#retry);
    clearTimeout(this.#quiet);
    clearTimeout(this.#watchdog);
    this.#source?.close();
    this.#source = null;
    this.#isBegun = false;
  }

  #take(kind, text) {
    this.#isBegun = true;
    this.#heard();
    this.#listener[kind](JSON.parse(text));
  }

  /** A stream that has not begun has no news: what is shown is from the one before. */
  #heard() {
    this.#guard();
    if (this.#isBegun) {
      this.#waitMillis = FIRST_WAIT_MILLIS;
      this.#tell(true, false);
    }
  }

  #guard() {
    clearTimeout(this.#quiet);
    clearTimeout(this.#watchdog);
    this.#quiet = setTimeout(() => this.#tell(false, this.#isRefused), QUIET_MILLIS);
    this.#watchdog = setTimeout(() => this.#died(), SILENCE_MILLIS);
  }

  #tell(isAlive, isRefused) {
    this.#isAlive = isAlive;
    this.#isRefused = isRefused;
    const told = `${isAlive} ${isRefused}`;
    if (this.#told !== told) {
      this.#told = told;
      this.#connected();
    }
  }

  #died() {
    this.close();
    this.#retry = setTimeout(() => this.open(), this.#waitMillis);
    this.#waitMillis = this.#isRefused ? REFUSED_WAIT_MILLIS : Math.min(2 * this.#waitMillis, LONGEST_WAIT_MILLIS);
    this.#tell(false, this.#isRefused);
    this.#askWhy();
  }

  /** A stream does not say why it failed; the page itself does. */
  async #askWhy() {
    const isRefused = await isForbidden();
    if (!this.#isAlive) {
      this.#tell(false, isRefused);
    }
  }

  /** A page that is left and kept by the browser must not hold a stream: the program would wait for it. */
  #leave() {
    this.close();
    this.#tell(false, this.#isRefused);
  }

  /** A network that is back, and a page that is looked at again, are worth a try, even if one hangs. */
  #hurry() {
    if (!this.#isAlive && !document.hidden) {
      this.open();
    }
  }
}

async function isForbidden() {
  try {
    const answer = await fetch('./', { cache: 'no-store', signal: AbortSignal.timeout(SILENCE_MILLIS) });
    return answer.status === FORBIDDEN;
  } catch {
    return false;
  }
}
