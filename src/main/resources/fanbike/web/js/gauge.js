/** How far the cadence is from the band, as a needle. */
import { byId, show } from './dom.js';

const REACH_RPM = 12;

export function gauge(ride, isConnected) {
  const box = byId('gauge');
  const { targetRpm, lowRpm, highRpm } = ride.interval;
  const cadence = ride.view.cadenceRpm;
  const isShown = targetRpm !== null;
  box.classList.toggle('idle', !isShown);
  show(box.querySelector('.gauge-needle'), isShown && cadence !== null && isConnected);
  show(box.querySelector('.gauge-band'), isShown);
  if (!isShown) {
    return;
  }
  const band = box.querySelector('.gauge-band').style;
  band.left = place(lowRpm - targetRpm);
  band.right = place(targetRpm - highRpm);
  if (cadence !== null) {
    box.querySelector('.gauge-needle').style.left = place(cadence - targetRpm);
  }
}

/** A difference to the target as a place on the track. */
function place(rpm) {
  const held = Math.max(-REACH_RPM, Math.min(REACH_RPM, rpm));
  return `${(100 * (held + REACH_RPM)) / (2 * REACH_RPM)}%`;
}
