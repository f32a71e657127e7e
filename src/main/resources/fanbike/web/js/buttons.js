/** What the rider can ask for, by tap and by key. */
import { byId, put } from './dom.js';

const GO = {
  READY: { command: 'START', label: 'Start' },
  RUNNING: { command: 'PAUSE', label: 'Pause' },
  PAUSED: { command: 'RESUME', label: 'Go on' },
};

const PATIENCE_MILLIS = 3000;
/** What was to be skipped or repeated is over already: the rider has what was wanted. */
const CONFLICT = 409;
const NO_ANSWER = 'The ride does not answer. Look before you press again.';
const OF_AN_INTERVAL = ['SKIP', 'REPEAT'];

export class Buttons {
  #ride;
  #sound;
  #commands;
  #isConnected = false;
  #dialog = byId('stop-dialog');

  /**
   * @param ride which
   * @param sound of this page
   * @param failed is told a sentence when the server did not take a command
   */
  constructor(ride, sound, failed) {
    this.#ride = ride;
    this.#sound = sound;
    this.#commands = new Commands(ride, failed);
    byId('go').addEventListener('click', () => this.#go());
    byId('skip').addEventListener('click', () => this.#ask('SKIP'));
    byId('repeat').addEventListener('click', () => this.#ask('REPEAT'));
    byId('stop').addEventListener('click', () => this.#askToStop());
    byId('sound').addEventListener('click', () => this.#sound.toggle());
    this.#dialog.addEventListener('close', () => this.#answered());
    document.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('pointerdown', (event) => this.#firstTap(event));
  }

  show(isConnected) {
    this.#isConnected = isConnected;
    const { view, isOver } = this.#ride;
    const isReady = view?.phase === 'READY';
    const go = GO[view?.phase];
    document.body.dataset.go = go?.command ?? 'NONE';
    put(byId('go-label'), go?.label ?? 'Start');
    const isAsleep = !isConnected || !go;
    byId('go').disabled = isAsleep || (isReady && view.startsInSeconds !== null);
    byId('skip').disabled = isAsleep || isReady;
    byId('repeat').disabled = isAsleep || isReady;
    byId('stop').disabled = !isConnected || isOver || !view;
    this.showSound();
  }

  showSound() {
    document.body.dataset.sound = this.#sound.isOn ? 'on' : 'off';
    const isOffered = this.#sound.isWanted || (!this.#sound.isOn && this.#ride.view?.phase === 'READY');
    const state = this.#sound.isOn ? 'Sound: on' : 'Sound: off';
    put(byId('sound-label'), isOffered ? 'Tap for sound' : state);
    byId('sound').classList.toggle('wanted', isOffered);
    byId('sound').disabled = this.#ride.plan === null;
  }

  #go() {
    const go = GO[this.#ride.view?.phase];
    if (go) {
      this.#ask(go.command);
    }
  }

  #ask(command) {
    this.#commands.ask(command, this.#isConnected);
  }

  /** Before it runs there is nothing to lose. */
  #askToStop() {
    if (this.#ride.view.phase === 'READY') {
      this.#ask('STOP');
    } else if (!this.#dialog.open) {
      this.#dialog.returnValue = 'no';
      this.#dialog.showModal();
    }
  }

  #answered() {
    if (this.#dialog.returnValue === 'stop') {
      this.#ask('STOP');
    }
  }

  /** The keys of the terminal, as capitals too. A button that has the focus takes the space bar for itself. */
  #key(event) {
    const isForButton = event.key === ' ' && event.target instanceof HTMLButtonElement;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || this.#dialog.open || isForButton) {
      return;
    }
    const button = { ' ': 'go', n: 'skip', b: 'repeat', m: 'sound', q: 'stop' }[event.key.toLowerCase()];
    if (button) {
      event.preventDefault();
      byId(button).click();
    }
  }

  /** Any tap will do for a sound that was on the last time. */
  #firstTap(event) {
    if (this.#sound.isWanted && this.#ride.plan !== null && !byId('sound').contains(event.target)) {
      this.#sound.switchOn();
    }
  }
}

/** Asks the server for what the rider wants: one thing at a time, and each while it is still meant. */
class Commands {
  #ride;
  #failed;
  #isUnderWay = false;

  /**
   * @param ride which
   * @param failed is told a sentence when the server did not take a command
   */
  constructor(ride, failed) {
    this.#ride = ride;
    this.#failed = failed;
  }

  async ask(command, isConnected) {
    if (!isConnected) {
      this.#failed(NO_ANSWER);
      return;
    }
    if (this.#isUnderWay) {
      return;
    }
    this.#isUnderWay = true;
    try {
      await this.#send(command);
    } catch {
      this.#failed(NO_ANSWER);
    } finally {
      this.#isUnderWay = false;
    }
  }

  async #send(command) {
    const which = OF_AN_INTERVAL.includes(command) ? `?interval=${this.#ride.view.interval}` : '';
    const signal = AbortSignal.timeout(PATIENCE_MILLIS);
    const answer = await fetch(`commands/${command}${which}`, { method: 'POST', signal });
    if (!answer.ok && answer.status !== CONFLICT) {
      this.#failed(`The ride did not take that (${answer.status}). Try again.`);
    }
  }
}
