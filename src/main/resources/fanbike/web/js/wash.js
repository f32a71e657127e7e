/**
 * The colour of the whole page, and its flashes. A colour is never alone: the pattern, the arrow and the word say the
 * same.
 */
import { byId } from './dom.js';

const NEAR_RPM = 2;
const FAR_RPM = 6;
/** Two flashes a second at most. Three can harm. */
const CALM_MILLIS = 500;

let flashedAt = -CALM_MILLIS;

/** What the page says: ready, paused, done, rest, free, nosignal, under, in or over. */
export function washOf(ride) {
  const { phase, zone } = ride.view;
  if (phase !== 'RUNNING') {
    return { READY: 'ready', PAUSED: 'paused' }[phase] ?? 'done';
  }
  if (ride.interval.targetRpm === null) {
    return 'rest';
  }
  return { UNDER: 'under', IN: 'in', OVER: 'over', NO_SIGNAL: 'nosignal' }[zone];
}

/** How far from the band: 1, 2 or 3. */
function farness(ride) {
  const { lowRpm, highRpm } = ride.interval;
  const cadence = ride.view.cadenceRpm;
  if (cadence === null || lowRpm === null || highRpm === null) {
    return 0;
  }
  const distance = Math.max(lowRpm - cadence, cadence - highRpm, 0);
  if (distance <= NEAR_RPM) {
    return 1;
  }
  return distance <= FAR_RPM ? 2 : 3;
}

export function wash(ride, isConnected) {
  document.body.dataset.wash = isConnected ? washOf(ride) : 'lost';
  document.body.dataset.far = isConnected ? String(farness(ride)) : '0';
}

export function flash() {
  const now = performance.now();
  if (now - flashedAt < CALM_MILLIS || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    return;
  }
  flashedAt = now;
  byId('flash').animate([{ opacity: 0.5 }, { opacity: 0 }], { duration: 400, easing: 'ease-out' });
}
