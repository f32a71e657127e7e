/** What a screen reader is told: words, when they change, and not more often than they can be heard. */
import { byId } from './dom.js';
import { rpm } from './words.js';

/** Advice that changes back within this time is not worth a word. */
const STEADY_MILLIS = 2000;
const ADVICE = { FASTER: 'Faster', HOLD: 'Hold', SLOWER: 'Slower' };
const PHASES = { PAUSED: 'Paused', FINISHED: 'Finished', STOPPED: 'Stopped' };

let told = {};
let adviceTimer = 0;

export function announce(sentence) {
  byId('said').textContent = sentence;
}

export function announceChanges(ride) {
  const { view, interval } = ride;
  const key = `${view.phase} ${view.interval}`;
  if (view.startsInSeconds !== null && !told.isStarting) {
    announce('Starting');
  } else if (told.key !== undefined && told.key !== key) {
    announce(PHASES[view.phase] ?? `${interval.name}. ${target(interval)}`);
  }
  told = { ...told, key, isStarting: view.startsInSeconds !== null };
  announceAdvice(view);
}

function target(interval) {
  return interval.targetRpm === null ? '' : `Target ${rpm(interval.targetRpm)}.`;
}

function announceAdvice(view) {
  const isLost = view.phase === 'RUNNING' && view.zone === 'NO_SIGNAL';
  const word = isLost ? 'No signal' : (ADVICE[view.advice] ?? '');
  if (word === told.advice) {
    return;
  }
  told.advice = word;
  clearTimeout(adviceTimer);
  if (word) {
    adviceTimer = setTimeout(() => announce(word), STEADY_MILLIS);
  }
}
